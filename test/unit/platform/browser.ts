import { vi } from 'vitest';

/** How the browser treats a script: as ever, with faults, or as one of an extension since updated. */
export type Mood = 'well' | 'failing' | 'updated';

/** A browser of which a test says how well it is; what is stored in it stays. */
export function fakeBrowser() {
  const values = new Map<string, unknown>();
  let mood: Mood = 'well';
  const messages: unknown[] = [];
  let worker: (message: unknown) => Promise<unknown> = async () => undefined;
  const well = () => {
    if (mood === 'failing') throw new Error('The browser fails.');
  };
  const storage = {
    local: {
      async get(key: string) {
        well();
        return values.has(key) ? { [key]: structuredClone(values.get(key)) } : {};
      },
      async set(items: Record<string, unknown>) {
        well();
        for (const [key, value] of Object.entries(items)) values.set(key, structuredClone(value));
      },
    },
  };
  const runtime = {
    get id() {
      return mood === 'updated' ? undefined : 'own';
    },
    sendMessage(message: unknown) {
      messages.push(message);
      return worker(message);
    },
  };
  vi.stubGlobal('browser', {
    runtime,
    get storage() {
      return mood === 'updated' ? undefined : storage;
    },
  });
  return {
    values,
    messages,
    is(next: Mood) {
      mood = next;
    },
    answersWith(next: typeof worker) {
      worker = next;
    },
  };
}
