// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { SidebarModel } from '../../../extension/sidebar/model.js';
import { fullBrief } from '../../gallery/briefs.js';
import { states } from '../../gallery/states.js';
import { button, find, type Mounted, mounted, settled, spoken, textOf } from './sidebar.js';

let sidebar: Mounted;
const show = (state: string, options?: Parameters<typeof mounted>[1]) => {
  const model = states[state];
  if (!model) throw new Error(`No such state: ${state}`);
  sidebar = mounted(model, options);
  return sidebar.root;
};
const lines = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map((each) => textOf(each).trim());

afterEach(() => sidebar.end());

describe('an account that was read', () => {
  it('says tier, confidence and the three parts with their places', () => {
    const root = show('full');
    expect(textOf(find(root, '.tier-card'))).toContain('Strategic');
    expect(textOf(find(root, '.confidence'))).toBe('Well known');
    expect(textOf(find(root, '.tier-range'))).toBe('Could be Key: 2 facts unknown');
    expect(lines(root, '.axes .place')).toEqual(['1st of 13', '2nd of 13', '5th of 13']);
    expect(lines(root, '.axes .name')).toEqual(['Worth', 'Potential', 'Loyalty']);
  });

  it('says who it is and how big', () => {
    const root = show('full');
    expect(textOf(find(root, 'h2'))).toBe('United Oil & Gas Corp.');
    expect(textOf(find(root, '.about'))).toBe('Energy · 145,000 employees · $5.6B');
  });

  it('shows the three strongest drivers, and all of them when asked', async () => {
    const root = show('full');
    expect(lines(root, '.drivers .points')).toEqual(['+21', '+9', '−5']);
    button(root, 'Show 5 more').click();
    await settled();
    expect(lines(root, '.drivers .points')).toHaveLength(fullBrief.drivers.length);
    expect(textOf(find(root, '.drivers'))).toContain('Read in the list Opportunities');
  });

  it('shows plays with expected value, odds and due date', async () => {
    const root = show('full');
    button(root, 'Show 3 more').click();
    await settled();
    expect(lines(root, '.play-title')).toEqual([
      'United Oil Refinery Generators',
      '70 more seats',
      'Renew the service agreement',
      'United Oil Standby Generators',
    ]);
    expect(lines(root, '.play-value')).toEqual(['$167K', '$84K', '$60K']);
    expect(lines(root, '.play-odds')[0]).toContain('62% odds of $270K');
  });

  it('marks a role that was only guessed, and names the roles nobody has', () => {
    const root = show('full');
    expect(lines(root, '.person-what')).toEqual([
      'SVP, Technology · Champion',
      'CEO, Executive Team · Economic buyer? Guessed from the title',
      'SVP, Production',
    ]);
    expect(textOf(find(root, '.hint'))).toBe(
      'Nobody known as technical buyer or coach. Ask on the next call.',
    );
  });

  it('says how much was read and that nothing leaves the browser', () => {
    expect(spoken(find(show('full'), '.foot'))).toBe(
      'Read 21 facts, 1 list not loadedDashboardNothing leaves this browser',
    );
  });

  it('has one heading for the account and one a part, in order', () => {
    const levels = [...show('pinned').querySelectorAll('h1,h2,h3,h4')].map((each) => each.tagName);
    expect(levels[0]).toBe('H2');
    expect(new Set(levels.slice(1))).toEqual(new Set(['H3']));
  });

  it('is shown in Portuguese with the same numbers', () => {
    const root = show('full', { language: 'pt-BR' });
    expect(textOf(find(root, '.tier-card'))).toContain('Estratégica');
    expect(lines(root, '.axes .place')).toEqual(['1ª de 13', '2ª de 13', '5ª de 13']);
    expect(lines(root, '.drivers .points')).toEqual(['+21', '+9', '−5']);
  });
});

describe('an account of which too little is known', () => {
  it('gets no tier, but what to open', () => {
    const root = show('unknown');
    const card = textOf(find(root, '.tier-card'));
    expect(card).toContain('Not enough known yet');
    expect(card).not.toContain('Base');
    expect(lines(root, '.missing-line')[0]).toBe(
      'Scroll to Opportunities and Contacts, in the Related tab or beside it',
    );
    expect(lines(root, '.axes .place')).toEqual(['Not known', 'Not known', 'Not known']);
  });
});

describe('while the page is not read', () => {
  it('paints the stored brief at once, marked with its date', () => {
    const root = show('stored-waiting');
    expect(textOf(find(root, '.freshness'))).toMatch(/^From .*, reading the page …$/);
    expect(textOf(root)).toContain('Strategic');
  });

  it('shows still shapes where there is no brief, with the name as read', () => {
    const root = show('first-waiting');
    expect(root.querySelector('[aria-busy]')).not.toBeNull();
    expect(textOf(find(root, 'h2'))).toBe('United Oil & Gas Corp.');
  });

  it('keeps the brief while the record is edited', () => {
    const root = show('editing');
    expect(textOf(find(root, '.freshness'))).toContain('Being edited');
    expect(textOf(root)).toContain('Strategic');
  });
});

describe('problems', () => {
  it('say what was not found on the page, and keep the last brief', () => {
    const root = show('unreadable');
    expect(lines(root, '.unmet li')).toEqual([
      'Its fields: 0 of 5',
      'Related lists whose header could be read: 4 of 6',
    ]);
    expect(textOf(find(root, '.problem'))).toContain('Reload the page');
    expect(textOf(root)).toContain('Strategic');
    button(root, 'Try again').click();
    expect(sidebar.actions.retry).toHaveBeenCalledOnce();
  });

  it('say that there is no such record, with nothing to pin or to note', () => {
    const root = show('no-record');
    expect(textOf(find(root, '.problem'))).toContain('no such account');
    expect(root.querySelector('.pin-star, textarea')).toBeNull();
  });

  it('of a request show the way out, and a second try only where it helps', () => {
    const root = show('updated');
    expect(textOf(find(root, '.problem'))).toContain('reload this page');
    expect(root.querySelector('.problem button')).toBeNull();
    sidebar.end();
    button(show('unreachable'), 'Try again').click();
    expect(sidebar.actions.retry).toHaveBeenCalledOnce();
  });
});

describe('the live region', () => {
  const announced = () => find(sidebar.root, '.lodestar > [role=status]').textContent;

  it('is there before it speaks, tells a fresh brief, and is silent about a stored one', () => {
    show('stored-waiting');
    expect(announced()).toBe('');
    sidebar.handle.show(states['full'] as SidebarModel);
    expect(announced()).toBe(
      'United Oil & Gas Corp.: Strategic. Move “United Oil Refinery Generators” forward',
    );
  });

  it('tells problems', () => {
    show('full');
    sidebar.handle.show(states['updated'] as SidebarModel);
    expect(announced()).toBe('Lodestar was updated');
  });

  it('says nothing while the sidebar is closed', () => {
    show('full', { open: false });
    expect(announced()).toBe('');
  });
});
