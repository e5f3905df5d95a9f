import type { Source } from '../../../src/account/fact.js';
import { type MessageKey, t } from '../../platform/i18n.js';

const SOURCE: { readonly [K in Source['kind']]: MessageKey } = {
  field: 'sourceField',
  label: 'sourceLabel',
  'related-list': 'sourceList',
  'list-view': 'sourceListView',
  title: 'sourceTitle',
  import: 'sourceImport',
  typed: 'sourceTyped',
};

/** Where something was read, by the name it has there: `field AnnualRevenue`. */
export function sourceWords(source: Source): string {
  return t(SOURCE[source.kind], source.name);
}
