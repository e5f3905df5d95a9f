import { render } from 'preact';
import '../../extension/sidebar/styles/tokens.css';
import '../../extension/sidebar/styles/base.css';
import '../../extension/sidebar/styles/forms.css';
import '../../extension/sidebar/styles/tier.css';
import '../../extension/dashboard/styles/dashboard.css';
import '../../extension/dashboard/styles/playbooks.css';
import { Dashboard } from '../../extension/dashboard/Dashboard.js';
import type { AskWorker } from '../../extension/dashboard/services.js';
import { textDirection, uiLocale, useMessages } from '../../extension/platform/i18n.js';
import type { Playbook } from '../../src/account/playbook.js';
import { itemStatistics } from '../../src/call/index.js';
import { endedCall } from './calls.js';
import { messagesIn } from './messages.js';

/**
 * The dashboard with invented playbooks: `?language=pt-BR#playbooks`. What is saved here is kept as long
 * as the page lives.
 */
const language = new URLSearchParams(location.search).get('language') ?? 'en';
useMessages(messagesIn(language));
document.documentElement.lang = uiLocale();
document.documentElement.dir = textDirection();

const mine: Playbook = {
  id: 'expansion',
  name: { en: 'Expansion at plants', 'pt-BR': 'Expansão nas fábricas' },
  when: {
    all: [
      { fact: 'tier', is: ['strategic', 'key'] },
      { fact: 'openDeals', atLeast: 1 },
    ],
  },
  priority: 60,
  items: [
    {
      id: 'goal',
      pause: 'dialling',
      text: { en: 'Know which plant comes next', 'pt-BR': 'Saber qual fábrica vem a seguir' },
      priority: 100,
    },
    {
      id: 'seats',
      pause: 'price',
      text: { en: 'Seats in use at {account}', 'pt-BR': 'Licenças em uso na {account}' },
      ask: {
        en: 'How many people use it today, and how many will next year?',
        'pt-BR': 'Quantas pessoas usam hoje, e quantas no ano que vem?',
      },
      why: {
        en: 'The offer is made per seat',
        'pt-BR': 'A proposta é feita por licença',
      },
      hears: 'seats',
      when: { fact: 'seats', known: false },
      priority: 100,
    },
    {
      id: 'next-step',
      pause: 'hang-up',
      text: { en: 'A next step with a day', 'pt-BR': 'Um próximo passo com data' },
      priority: 100,
    },
  ],
};
const company: Playbook = {
  ...mine,
  id: 'price-review',
  name: { en: 'Yearly price review', 'pt-BR': 'Revisão anual de preços' },
  priority: 30,
};

const calls = Array.from({ length: 12 }, (_, at) => ({ ...endedCall, id: `call-${at}` }));
let playbooks: readonly Playbook[] = [mine];

const ask = (async (type: string, content: { playbooks?: readonly Playbook[]; id?: string }) => {
  switch (type) {
    case 'orgs/list':
      return { orgs: [{ crm: 'salesforce', org: 'northwind', accounts: 412, pins: 3 }] };
    case 'playbook/all':
      return { playbooks, company: [company], statistics: [...itemStatistics(calls).values()] };
    case 'playbook/save': {
      const saved = content.playbooks ?? [];
      const ids = new Set(saved.map(({ id }) => id));
      playbooks = [...playbooks.filter(({ id }) => !ids.has(id)), ...saved];
      return { saved: saved.length };
    }
    case 'playbook/remove':
      playbooks = playbooks.filter(({ id }) => id !== content.id);
      return { removed: content.id };
    case 'fields/list':
      return { fields: [{ apiName: 'Plants__c', accounts: 31, example: '4' }] };
    default:
      throw Object.assign(new Error('nobody'), { failure: 'worker-unreachable' });
  }
}) as AskWorker;

const root = document.querySelector('#dashboard');
if (root) render(<Dashboard ask={ask} />, root);
