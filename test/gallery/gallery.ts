import { useMessages } from '../../extension/platform/i18n.js';
import { FIRST, type Place } from '../../extension/platform/preferences.js';
import { loadLater } from '../../extension/sidebar/later/load.js';
import type { SidebarActions } from '../../extension/sidebar/model.js';
import { mountSidebar } from '../../extension/sidebar/mount.jsx';
import { READ_AT } from './briefs.js';
import { earlierCalls, pastItems } from './calls.js';
import { messagesIn } from './messages.js';
import { proof } from './proof.js';
import { states } from './states.js';

/**
 * Shows one state of the sidebar: `?state=pinned&language=pt-BR&open=0`, or with `view=read` what was
 * read of it, or with `press=wu` what those keys open. The host goes into the body,
 * where axe can measure contrast.
 */
const asked = new URLSearchParams(location.search);
useMessages(messagesIn(asked.get('language') ?? 'en'));

const links = Object.keys(states).map((name) => {
  const link = document.createElement('a');
  link.href = `?state=${name}`;
  link.textContent = name;
  return link;
});
document.querySelector('#states')?.append(...links.flatMap((link) => [link, ' · ']));

const slow = () => new Promise<void>((resolve) => setTimeout(resolve, 300));
const saved = () =>
  asked.get('fail')
    ? Promise.reject(Object.assign(new Error('full'), { failure: 'storage-full' }))
    : slow();
/** What the worker would answer, as far as a state needs it. */
const answered = (async (type: string) => {
  if (type === 'proof/get') return { kept: { at: READ_AT, accounts: 706, proof } };
  if (type === 'call/earlier') return { calls: earlierCalls };
  if (type === 'call/choices')
    return {
      playbooks: [
        { id: 'upsell', name: 'Upsell' },
        { id: 'renewal', name: 'Renewal' },
      ],
    };
  if (type === 'call/statistics') return { items: pastItems };
  throw Object.assign(new Error('nobody'), { failure: 'worker-unreachable' });
}) as SidebarActions['ask'];
await loadLater();
const sidebar = mountSidebar({
  parent: document.body,
  open: asked.get('open') !== '0',
  place: placeOf(asked),
  version: '0.1.0',
  signal: new AbortController().signal,
  actions: {
    send: saved,
    ask: answered,
    show: () => {},
    pin: slow,
    unpin: slow,
    setMeaning: saved,
    retry: () => location.reload(),
    urlOf: (id) => `https://crm.example/${id}`,
    setOpen: () => {},
  },
});

/** `?side=start|free&x=0.5&width=420` …: where it stands, as the extension would have remembered it. */
function placeOf(query: URLSearchParams): Place {
  const place: Place = { ...FIRST };
  return Object.fromEntries(
    Object.entries(place).map(([name, first]) => {
      const said = query.get(name);
      return [name, said === null ? first : typeof first === 'number' ? Number(said) : said];
    }),
  ) as unknown as Place;
}

/** A state named after the `#` is shown without loading the page again: `#pinned`, `#pinned/pt-BR`. */
function show(): void {
  const said = location.hash.slice(1);
  const [name = '', language] = (said || (asked.get('state') ?? 'full')).split('/');
  const model = states[name];
  if (!model) return;
  if (language) useMessages(messagesIn(language));
  sidebar.show(model);
  document.title = `Sidebar gallery: ${said || name}`;
}
addEventListener('hashchange', show);
show();
if (asked.get('view') === 'read') {
  document
    .querySelector('lodestar-sidebar')
    ?.shadowRoot?.querySelector<HTMLElement>('.foot-button')
    ?.click();
}

const panel = document.querySelector('lodestar-sidebar')?.shadowRoot?.querySelector('.panel');
for (const key of asked.get('press') ?? '') {
  await slow();
  panel?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}
