import type { Activity, Case } from '../../../../account/related.js';
import { isOpenStatus } from '../outcome.js';
import { compact, type RowReader } from './row.js';

/** Columns of object "Case" (fact sheet §4.3, H). */
export function supportCase(row: RowReader): Case {
  const status = row.text('Status');
  return compact({
    id: row.id,
    number: row.text('CaseNumber') ?? row.name,
    subject: row.text('Subject'),
    status,
    priority: row.text('Priority'),
    openedOn: row.date('CreatedDate'),
    open: status === undefined ? undefined : isOpenStatus(status),
  });
}

/** Columns of objects "OpenActivity" and "ActivityHistory" (object reference). */
export function activity(row: RowReader): Activity {
  return compact({
    id: row.id,
    subject: row.text('Subject') ?? row.name,
    on: row.date('ActivityDate') ?? row.date('LastModifiedDate'),
    contact: row.lookup('Who'),
  });
}
