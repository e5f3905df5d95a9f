import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Brief } from '../../src/account/brief.js';
import { openAccountList, openFromList, sidebar } from '../browser/crm-pages.js';
import type { Choices } from '../crm/app/settings.js';
import { settled } from './support/shown.js';
import { type Stage, setStage } from './support/stage.js';
import { storedBrief } from './support/stored.js';

const NAME = 'Grand Hotels & Resorts Ltd';

const stages: Stage[] = [];
afterAll(async () => {
  for (const stage of stages) await stage.close();
});

async function briefUnder(settings: Choices): Promise<Brief> {
  const stage = await setStage({
    settings,
    viewport: { width: 1440, height: 2400 },
    deviceScaleFactor: 0.25,
  });
  stages.push(stage);
  await openAccountList(stage.page);
  await openFromList(stage.page, NAME);
  await settled(stage.page);
  return storedBrief(stage, NAME);
}

/** Everything of a brief that is a number or an order of things, without names of currencies. */
function figures(brief: Brief) {
  return {
    tier: brief.tier,
    score: brief.score,
    axes: brief.axes,
    employees: brief.size.employees,
    annualRevenue: brief.size.annualRevenue?.amount,
    drivers: brief.drivers.map(({ code, contribution, rank }) => [code, contribution, rank]),
    plays: brief.plays.map(({ basis, subject, value, odds, due }) => [
      basis,
      subject,
      value?.amount,
      odds,
      due,
    ]),
    people: brief.people.map(({ name, title, role }) => [name, title, role]),
    next: brief.next.code,
    facts: brief.factCount,
  };
}

let english: Brief;
beforeAll(async () => {
  english = await briefUnder({ language: 'en-US', locale: 'en-US', currency: 'USD' });
});

it('a page in English gives figures at all', () => {
  expect(english.size.annualRevenue?.amount).toBe(500_000_000);
  expect(english.plays.length).toBeGreaterThan(0);
  expect(english.drivers.length).toBeGreaterThan(5);
});

it.each<Choices>([
  { language: 'pt-BR', locale: 'pt-BR', currency: 'BRL' },
  { language: 'pt-BR', locale: 'pt-BR', currency: 'BRL', lists: 'cards' },
  { language: 'en-US', locale: 'de-DE', currency: 'EUR', layout: 'dynamic', lists: 'grids' },
])('%o gives the same numbers as English', async (settings) => {
  expect(figures(await briefUnder(settings))).toEqual(figures(english));
});

it('the sidebar speaks the browser’s language', async () => {
  const stage = await setStage({
    language: 'pt-BR',
    settings: { language: 'pt-BR', locale: 'pt-BR', currency: 'BRL' },
  });
  stages.push(stage);
  await openAccountList(stage.page);
  await openFromList(stage.page, NAME);
  await sidebar(stage.page).getByRole('heading', { name: 'Quem abre portas' }).waitFor();
  await sidebar(stage.page)
    .getByText('Setor')
    .or(sidebar(stage.page).getByText(/R\$/))
    .first()
    .waitFor();
});
