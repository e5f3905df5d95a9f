// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SidebarModel } from '../../../../extension/sidebar/model.js';
import { fullAccount } from '../../../gallery/accounts.js';
import { fullBrief, key } from '../../../gallery/briefs.js';
import { states } from '../../../gallery/states.js';
import { button, find, type Mounted, mounted, press, settled, textOf, type } from '../sidebar.js';

type AccountModel = Extract<SidebarModel, { kind: 'account' }>;

let sidebar: Mounted;
const full = states['full'] as AccountModel;
const FOOTER = 'Read 21 facts, 1 list not loaded';

async function open(model: SidebarModel = full): Promise<HTMLElement> {
  sidebar = mounted(model);
  find(sidebar.root, '.foot-button').click();
  await settled();
  return view();
}
const view = () => find(sidebar.root, 'section.page');
const texts = (selector: string) =>
  [...view().querySelectorAll(selector)].map((each) => textOf(each).trim());
const row = (name: string) => {
  const found = [...view().querySelectorAll('li')].find(
    (each) => each.querySelector('.read-name')?.textContent === name,
  );
  if (!found) throw new Error(`No line is called ${name}`);
  return found;
};
const said = () => find(view(), '[role=status].hidden').textContent;
const failure = (name: string) => Object.assign(new Error(name), { failure: name });

afterEach(() => sidebar.end());

describe('what was read', () => {
  it('is opened from the footer, with the focus in it, and takes the place of the brief', async () => {
    await open();
    expect(sidebar.root.activeElement).toBe(button(view(), 'Back to the brief'));
    expect(find(sidebar.root, '.page').hidden).toBe(true);
    expect(view().getAttribute('aria-label')).toBe('What was read');
  });

  it('is opened from the card that says that the page could not be read', async () => {
    sidebar = mounted(states['unreadable']);
    button(sidebar.root, 'What was read').click();
    await settled();
    expect(textOf(find(view(), '.problem'))).toContain('Not as expected on this page');
    expect(texts('.unmet li')).toEqual([
      'Its fields: 0 of 5',
      'Related lists whose header could be read: 4 of 6',
    ]);
  });

  it('lists facts by state, then lists, then custom fields, each with its count', async () => {
    await open();
    expect(texts('.section-head')).toEqual([
      'Read17',
      'Blank2',
      'Not loaded2',
      'Not on the page2',
      'Related lists7',
      'Custom fields5',
    ]);
  });

  it('shows text, source and time of each fact', async () => {
    await open();
    const shown = textOf(row('Annual Revenue')).replaceAll(/[\u00a0\u202f]/g, ' ');
    expect(shown).toMatch(/^Annual Revenue\$5,600,000,000field AnnualRevenue .*2:03 PM$/);
    expect(textOf(row('Cases'))).toContain('6 of at least 6');
  });

  it('explains a value with two readings, and cuts a long text until it is asked for', async () => {
    await open();
    expect(textOf(find(row('SLA Expiration Date'), '.doubt'))).toMatch(/two ways.*Taken as Mar 4/);
    expect(textOf(row('Description'))).not.toContain('yearly inspection');
    button(row('Description'), 'Show all of it').click();
    await settled();
    expect(textOf(row('Description'))).toContain('yearly inspection');
  });

  it('is searched by typing', async () => {
    await open();
    const field = find<HTMLInputElement>(view(), 'input[type=search]');
    type(field, 'revenue');
    await settled();
    expect(texts('.read-name')).toEqual(['Annual Revenue']);
    expect(said()).toBe('1 of 35 shown');
    type(field, 'no such thing');
    await settled();
    expect(textOf(view())).toContain('Nothing matches “no such thing”.');
  });

  it('needs no search where there is little to see', async () => {
    const account = { ...fullAccount, custom: {}, related: {} };
    const facts = { name: fullAccount.facts.name, site: fullAccount.facts.site };
    const few = { ...full.view, account: { ...account, facts } } as AccountModel['view'];
    await open({ ...full, view: few, meanings: {} });
    expect(view().querySelector('input')).toBeNull();
    expect(texts('.read-name')).toEqual(['Account Name', 'Account Site']);
  });

  it('says that nothing was read where nothing was', async () => {
    const nothing = { ...full, view: { key: full.view.key }, meanings: {} };
    sidebar = mounted({ ...nothing, readState: 'unreadable' });
    button(sidebar.root, 'What was read').click();
    await settled();
    expect(textOf(view())).toContain('Nothing of this account was read yet.');
    expect(view().querySelector('li, .problem')).toBeNull();
  });
});

it('names each part after its own heading, whenever it was drawn', async () => {
  sidebar = mounted(states['first-waiting']);
  for (const model of [full, { ...full }, { ...full }]) {
    sidebar.handle.show(model);
    await settled();
  }
  find(sidebar.root, '.foot-button').click();
  await settled();
  const headings = [...sidebar.root.querySelectorAll('h3[id]')];
  expect(headings.length).toBeGreaterThan(8);
  expect(new Set(headings.map(({ id }) => id)).size).toBe(headings.length);
  for (const heading of headings) {
    expect(heading.closest('section')?.getAttribute('aria-labelledby')).toBe(heading.id);
  }
});

describe('the way back', () => {
  const isBrief = () => sidebar.root.querySelector('section.page') === null;

  it('is its button, and the focus returns to where it was opened', async () => {
    await open();
    button(view(), 'Back to the brief').click();
    await settled();
    expect(isBrief()).toBe(true);
    expect(sidebar.root.activeElement).toBe(button(sidebar.root, FOOTER));
  });

  it('is Escape, which closes the sidebar only the second time', async () => {
    await open();
    press(button(view(), 'Back to the brief'), 'Escape');
    await settled();
    expect(isBrief()).toBe(true);
    press(button(sidebar.root, FOOTER), 'Escape');
    expect(sidebar.root.querySelector('.panel')).toBeNull();
  });

  it('gives the focus to the panel where the card that opened it is gone', async () => {
    sidebar = mounted(states['unreadable']);
    button(sidebar.root, 'What was read').click();
    await settled();
    sidebar.handle.show(full);
    press(button(view(), 'Back to the brief'), 'Escape');
    await settled();
    expect(sidebar.root.activeElement).toBe(find(sidebar.root, '.panel'));
  });

  it('is taken by itself when another account comes, without the focus', async () => {
    await open();
    const page = document.createElement('input');
    document.body.append(page);
    page.focus();
    const brief = { ...fullBrief, key: key('001C') };
    sidebar.handle.show({ ...full, view: { key: brief.key, brief } });
    await settled();
    expect(isBrief()).toBe(true);
    expect(document.activeElement).toBe(page);
    sidebar.handle.show(full);
    await settled();
    expect(isBrief()).toBe(true);
    page.remove();
  });

  it('finds the note as it was left', async () => {
    await open();
    const note = find<HTMLTextAreaElement>(sidebar.root, 'textarea');
    button(view(), 'Back to the brief').click();
    await settled();
    expect(find(sidebar.root, 'textarea')).toBe(note);
  });
});

describe('the meaning of a custom field', () => {
  const select = (name: string) =>
    find<HTMLSelectElement>(view(), `select[aria-label="${name} means"]`);
  function choose(name: string, meaning: string): void {
    const field = select(name);
    field.value = meaning;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  it('is shown, also where the field counts among the facts or is not on the page', async () => {
    await open();
    const shown = [...view().querySelectorAll('select')].map((each) => [
      each.getAttribute('aria-label'),
      each.value,
    ]);
    expect(shown).toEqual([
      ['Customer_Success_Score_Of_The_Last_Quarter__c means', ''],
      ['Licensed_Seats__c means', 'seats'],
      ['Partner_Tier__c means', ''],
      ['Region_Segment__c means', 'segment'],
      ['Renewal_Month__c means', ''],
    ]);
  });

  it('offers the four meanings, and tells which field would lose one', async () => {
    await open();
    expect([...select('Renewal_Month__c').options].map((each) => each.textContent)).toEqual([
      '–',
      'Seats (now Licensed_Seats__c)',
      'Contract End',
      'Health',
      'Segment (now Region_Segment__c)',
    ]);
  });

  it('is saved, which is shown and said', async () => {
    await open();
    choose('Renewal_Month__c', 'contractEnds');
    await settled();
    expect(sidebar.actions.setMeaning.mock.calls).toEqual([['Renewal_Month__c', 'contractEnds']]);
    expect(textOf(row('Renewal_Month__c'))).toContain('Saved');
    expect(said()).toBe('Saved: Renewal_Month__c means Contract End');
    choose('Licensed_Seats__c', '');
    await settled();
    expect(sidebar.actions.setMeaning.mock.lastCall).toEqual(['Licensed_Seats__c', undefined]);
    expect(said()).toBe('Saved: Licensed_Seats__c has no meaning');
  });

  it('is as before where saving fails, and says why', async () => {
    await open();
    sidebar.actions.setMeaning.mockRejectedValueOnce(failure('storage-full'));
    choose('Renewal_Month__c', 'health');
    await settled();
    expect(select('Renewal_Month__c').value).toBe('');
    expect(textOf(find(row('Renewal_Month__c'), '[role=alert]'))).toMatch(
      /^Not saved.*no room left/,
    );
  });

  it('stays as chosen while the page is read anew, with the focus where it was', async () => {
    await open();
    select('Renewal_Month__c').focus();
    choose('Renewal_Month__c', 'health');
    await settled();
    const { key } = full.view;
    const custom = { Partner_Tier__c: fullAccount.custom['Partner_Tier__c'] } as never;
    const models: SidebarModel[] = [
      { ...full, view: { key }, meanings: {}, readState: 'waiting', expectations: [] },
      { ...full, meanings: {}, readState: 'waiting' },
      {
        ...full,
        view: { ...full.view, account: { ...fullAccount, custom } },
        meanings: { Renewal_Month__c: 'health' },
      },
    ];
    for (const model of models) {
      sidebar.handle.show(model);
      await settled();
      expect(select('Renewal_Month__c').value).toBe('health');
      expect(sidebar.root.activeElement).toBe(select('Renewal_Month__c'));
    }
    // From then on the model's word counts, for example what another tab said.
    sidebar.handle.show({ ...full, meanings: {} });
    await settled();
    expect(select('Renewal_Month__c').value).toBe('');
  });

  it('changed twice in a hurry is saved in that order, one after the other', async () => {
    await open();
    const done: (() => void)[] = [];
    sidebar.actions.setMeaning.mockImplementation(() => new Promise((done_) => done.push(done_)));
    choose('Renewal_Month__c', 'health');
    choose('Renewal_Month__c', 'segment');
    await settled();
    expect(sidebar.actions.setMeaning).toHaveBeenCalledTimes(1);
    done[0]?.();
    await settled();
    expect(sidebar.actions.setMeaning.mock.calls.map(([, meaning]) => meaning)).toEqual([
      'health',
      'segment',
    ]);
    expect(textOf(row('Renewal_Month__c'))).toContain('Saving');
    done[1]?.();
    await settled();
    expect(select('Renewal_Month__c').value).toBe('segment');
    expect(textOf(row('Renewal_Month__c'))).toContain('Saved');
  });
});

describe('the report', () => {
  const writeText = vi.fn<(text: string) => Promise<void>>();
  beforeEach(() => {
    writeText.mockReset().mockResolvedValue();
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
  });
  afterEach(() => vi.unstubAllGlobals());

  it('is copied, which is shown and said, with version and without values', async () => {
    await open(states['unreadable'] as SidebarModel);
    button(view(), 'Copy report').click();
    await settled();
    const [copied = ''] = writeText.mock.lastCall ?? [];
    expect(copied).toMatch(/^Lodestar 1\.2\.3\nPage: account, unreadable\n/);
    expect(copied).not.toContain('CD355118');
    expect(said()).toBe('Copied');
    expect(textOf(find(view(), '.report'))).toContain('Copied');
  });

  it('is shown selected where the clipboard is closed', async () => {
    writeText.mockRejectedValue(new Error('not allowed'));
    await open();
    button(view(), 'Copy report').click();
    await settled();
    const field = find<HTMLTextAreaElement>(view(), '.report textarea');
    expect(field.value).toMatch(/^Lodestar 1\.2\.3\n/);
    expect(sidebar.root.activeElement).toBe(field);
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
    expect(said()).toContain('Ctrl+C');
  });
});
