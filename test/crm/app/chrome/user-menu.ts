import { h } from '../dom/element.js';
import { settings, words } from '../session.js';
import { type Choices, CURRENCIES, LANGUAGES, LOCALES, storeChoice } from '../settings.js';

const LANGUAGE_NAMES: { readonly [language: string]: string } = {
  'en-US': 'English (US)',
  'pt-BR': 'Português (Brasil)',
};

interface Switch {
  readonly key: keyof Choices;
  readonly label: string;
  readonly values: readonly string[];
  readonly name?: (value: string) => string;
}

const choice = (value: string) => words.menu.choice[value] ?? value;

function switches(): readonly Switch[] {
  const { menu } = words;
  return [
    {
      key: 'language',
      label: menu.language,
      values: LANGUAGES,
      name: (value) => LANGUAGE_NAMES[value] ?? value,
    },
    { key: 'locale', label: menu.locale, values: LOCALES },
    { key: 'currency', label: menu.currency, values: CURRENCIES },
    { key: 'density', label: menu.density, values: ['comfy', 'compact'], name: choice },
    { key: 'layout', label: menu.layout, values: ['classic', 'dynamic', 'aura'], name: choice },
    {
      key: 'lists',
      label: menu.lists,
      values: ['default', 'cards', 'grids', 'aura'],
      name: choice,
    },
    { key: 'listsIn', label: menu.listsIn, values: ['sidebar', 'tab', 'both'], name: choice },
    { key: 'firstTab', label: menu.firstTab, values: ['details', 'related'], name: choice },
    { key: 'app', label: menu.app, values: ['standard', 'console'], name: choice },
    {
      key: 'components',
      label: menu.components,
      values: ['plain', 'synthetic', 'native'],
      name: choice,
    },
    { key: 'extras', label: menu.extras, values: ['no', 'yes'], name: choice },
  ];
}

function row({ key, label, values, name }: Switch): HTMLElement {
  const choose = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    // A language brings its own number format, as choosing it in Salesforce's set-up would.
    if (key === 'extras') storeChoice({ extras: value === 'yes' });
    else
      storeChoice(
        key === 'language' ? ({ language: value, locale: value } as Choices) : { [key]: value },
      );
    location.reload();
  };
  const present = key === 'extras' ? (settings.extras ? 'yes' : 'no') : settings[key];
  return h(
    'label.menu-row',
    {},
    h('span', {}, label),
    h(
      'select.slds-select',
      { name: key, on: { change: choose } },
      ...values.map((value) =>
        h('option', { value, selected: value === present }, name ? name(value) : value),
      ),
    ),
  );
}

/** The picture at the top right, and the menu with the test CRM's switches behind it. */
export function userMenu(): HTMLElement {
  const menu = h(
    'div.oneUserProfileCard',
    { hidden: true },
    h(
      'div.profile-card-name',
      {},
      h('span.avatar', {}, 'OE'),
      h('div', {}, h('strong', {}, 'OrgFarm EPIC'), h('small', {}, location.hostname)),
    ),
    h('h2', {}, words.menu.title),
    ...switches().map(row),
  );
  const button = h(
    'button.slds-button.avatar-button',
    {
      type: 'button',
      title: 'View profile',
      'aria-expanded': 'false',
      on: {
        click: () => {
          menu.hidden = !menu.hidden;
          button.setAttribute('aria-expanded', String(!menu.hidden));
        },
      },
    },
    h('span.avatar', {}, 'OE'),
  );
  const root = h('div.user-menu', {}, button, menu);
  document.addEventListener('click', (event) => {
    if (!event.composedPath().includes(root)) menu.hidden = true;
  });
  return root;
}
