import { isNamed } from '../../src/account/named.js';
import type { RecordKey } from '../../src/account/record-key.js';
import type { SidebarActions } from './model.js';

/** Another account's name, as the link that leads to it; the name alone where the CRM has no such record. */
export function AccountLink(props: {
  account: RecordKey;
  name: string;
  actions: SidebarActions;
  class?: string;
}) {
  const { account, name, actions } = props;
  if (isNamed(account)) return <bdi class={props.class ?? 'account-link'}>{name}</bdi>;
  return (
    <a
      class={props.class ?? 'account-link'}
      href={actions.urlOf(account.id)}
      data-line
      onClick={(event) => {
        if (isPlain(event) && actions.openAccount?.(account.id)) event.preventDefault();
      }}
    >
      <bdi>{name}</bdi>
    </a>
  );
}

/** Clicks with a key or another button open tabs and windows: those are the browser's. */
function isPlain(event: MouseEvent): boolean {
  const { button, ctrlKey, metaKey, shiftKey, altKey } = event;
  return button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
}
