import { byStrategy } from '../../../extension/background/by-strategy.js';
import { touchOf } from '../../../extension/background/touch.js';
import type { AccountView, RankedAccount } from '../../../extension/platform/messages.js';
import type { Account } from '../../../src/account/account.js';
import type { Brief } from '../../../src/account/brief.js';
import { known } from '../../../src/account/fact.js';
import { mergeAccount } from '../../../src/account/merge.js';
import type { Note, Pin } from '../../../src/account/notes.js';
import type { PlayMark } from '../../../src/account/play-mark.js';
import type { Reading } from '../../../src/account/reading.js';
import type { RecordKey } from '../../../src/account/record-key.js';
import { type PinSetting, setPin } from '../../../src/account/set-pin.js';
import { emptyStanding, judge, updateStanding } from '../../../src/judge/index.js';
import type { BookCommand } from './commands.js';

/**
 * What the keeper must answer, without any storage, bytes or copies: one org's book in memory that
 * nothing ever befalls.
 */
export class Model {
  readonly #accounts = new Map<string, Account>();
  readonly #briefs = new Map<string, Brief>();
  readonly #pins = new Map<string, Pin>();
  readonly #notes = new Map<string, Note>();
  readonly #marks = new Map<string, Map<string, PlayMark>>();
  readonly #standing = emptyStanding();

  /** Does what the command says and gives the answer, where it has one. */
  obey(command: BookCommand, now: number): AccountView | readonly RankedAccount[] | null {
    switch (command.does) {
      case 'publish':
        this.#take([command.reading], now);
        return this.#view(command.reading.key, now);
      case 'list':
        this.#take(command.readings, now);
        return command.readings.map((reading) => this.#ranked(reading, now)).sort(byStrategy);
      case 'pin':
        this.#pins.set(
          command.key.id,
          setPin({ reason: command.reason }, this.#setting(command, now)),
        );
        return this.#again(command.key, now);
      case 'unpin':
        this.#pins.delete(command.key.id);
        return this.#again(command.key, now);
      case 'note':
        if (command.text.trim() === '') this.#notes.delete(command.key.id);
        else this.#write(command.key.id, command.text, now);
        return this.#view(command.key, now);
      case 'mark':
        this.#mark(command.key.id, command.play, command.state, now);
        return this.#again(command.key, now);
      default:
        return null;
    }
  }

  #setting({ key: { id } }: { readonly key: RecordKey }, now: number): PinSetting {
    return { before: this.#pins.get(id), brief: this.#briefs.get(id), by: undefined, now };
  }

  #write(id: string, text: string, now: number): void {
    const before = this.#notes.get(id);
    if (before?.text === text) return;
    const writtenAt = before?.writtenAt ?? now;
    this.#notes.set(id, { id: 'first', text, writtenAt, changedAt: now });
  }

  #take(readings: readonly Reading[], now: number): void {
    for (const reading of readings) {
      const before = this.#accounts.get(reading.key.id);
      const after = mergeAccount(before, reading);
      this.#accounts.set(reading.key.id, after);
      updateStanding(this.#standing, before, after);
    }
    for (const { key } of readings) this.#judge(key, now);
  }

  #again(key: RecordKey, now: number): AccountView {
    if (this.#accounts.has(key.id)) this.#judge(key, now);
    return this.#view(key, now);
  }

  #mark(id: string, play: string, state: PlayMark['state'] | null, now: number): void {
    const marks = new Map(this.#marks.get(id));
    if (state) marks.set(play, { play, state, at: now });
    else marks.delete(play);
    this.#marks.set(id, marks);
  }

  #marksOf(id: string): PlayMark[] {
    return [...(this.#marks.get(id)?.values() ?? [])].sort((a, b) => (a.play < b.play ? -1 : 1));
  }

  #judge({ id }: RecordKey, now: number): void {
    const account = this.#accounts.get(id) as Account;
    const before = this.#briefs.get(id);
    const history = before?.history;
    const pin = this.#pins.get(id);
    const marks = this.#marksOf(id);
    this.#briefs.set(id, judge(account, this.#standing, now, { history, before, pin, marks }));
  }

  #view(key: RecordKey, now: number): AccountView {
    const account = this.#accounts.get(key.id);
    const brief = this.#briefs.get(key.id);
    const pin = this.#pins.get(key.id);
    const note = this.#notes.get(key.id);
    const marks = this.#marksOf(key.id);
    return {
      key,
      ...(account && { account }),
      ...(brief && { brief }),
      ...(pin && { pin }),
      ...(note && { notes: [note] }),
      ...(marks.length > 0 && { marks }),
      touch: touchOf(account, [], now),
    };
  }

  #ranked({ key }: Reading, now: number): RankedAccount {
    const { account, brief, pin } = this.#view(key, now);
    const name = known(account?.facts.name) ?? key.id;
    return { key, name, ...(brief && { brief }), ...(pin && { pin }) };
  }
}
