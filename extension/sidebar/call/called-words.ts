import type { Call } from '../../../src/account/call.js';
import { t } from '../../platform/i18n.js';

/** Who is called: the person, else the account. */
export function calledWords({ person, account }: Call): string {
  return person?.name ?? (account || t('thisAccount'));
}
