import type { ObjectName } from '../model/object-type.js';

/** How a table of records is drawn. */
export interface TableOptions {
  readonly object: ObjectName;
  readonly label: string;
  readonly columns: readonly string[];
  /** Row numbers, check boxes and editable cells, as list views have them. */
  readonly listView: boolean;
}
