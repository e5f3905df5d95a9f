import { known } from '../../../src/account/fact.js';
import { oneLine, type Pin } from '../../../src/account/pin.js';
import { basisOf } from '../../../src/account/pin-basis.js';
import type { Playbook } from '../../../src/account/playbook.js';
import { keyText } from '../../../src/account/record-key.js';
import {
  checkSignature,
  compareItem,
  fingerprintOf,
  makeSigningKeys,
  NoEd25519,
  publicKeyText,
  SHARE_FORM,
  type SharedPin,
  type ShareFile,
  sharedPin,
  signShare,
} from '../../../src/book/share/index.js';
import type { Handlers } from '../../platform/messages.js';
import type {
  OfferedPin,
  OfferedPlaybook,
  SharePreview,
  ShareRequests,
} from '../../platform/requests/share.js';
import { MAX_ACCOUNT_NAME, parseShareFile } from '../validate/share.js';
import type { Services } from './services.js';

/** Writes signed files of pins and playbooks, and takes in those of others by choice. */
export function shareHandlers(services: Services): Handlers<ShareRequests> {
  const { book, keeper, settings, playbooksChanged, now } = services;
  return {
    'share/offer': async () => {
      const [playbooks, keys] = await Promise.all([book.playbooks.all(), keysOf(services)]);
      const fingerprint = keys && (await fingerprintOf(await publicKeyText(keys)));
      return { playbooks, ...(fingerprint ? { fingerprint } : {}) };
    },
    'share/export': async ({ org, ids, playbooks }) => {
      const [keys, { name }, all] = await Promise.all([
        keysOf(services),
        settings.get(),
        book.playbooks.all(),
      ]);
      if (!keys || !name) return {};
      const pins = await Promise.all(ids.map((id) => pinFor({ ...org, id })));
      const file = await signShare(
        {
          lodestar: SHARE_FORM,
          by: name,
          publicKey: await publicKeyText(keys),
          issuedAt: now(),
          pins: pins.flatMap((pin) => pin ?? []),
          playbooks: all.filter(({ id }) => playbooks.includes(id)),
        },
        keys,
      );
      return { text: `${JSON.stringify(file, undefined, 2)}\n` };
    },
    'share/read': async ({ text }) => {
      const parsed = parseShareFile(text);
      return 'fault' in parsed ? parsed : { preview: await previewOf(parsed.file, services) };
    },
    'share/take': async ({ text, pins, playbooks }) => {
      const parsed = parseShareFile(text);
      if ('fault' in parsed || (await checkSignature(parsed.file)) !== 'holds') return { taken: 0 };
      const { file } = parsed;
      const signer = await fingerprintOf(file.publicKey);
      const chosen = file.pins.filter(({ key }) => pins.includes(keyText(key)));
      for (const shared of chosen) {
        await book.pins.set(shared.key, await takenPin(shared, signer));
        await keeper.judgeAgain(shared.key);
      }
      const taken = file.playbooks.filter(({ id }) => playbooks.includes(id));
      for (const playbook of taken) await book.playbooks.set(playbook.id, playbook);
      if (taken.length > 0) await playbooksChanged();
      await remember(file);
      return { taken: chosen.length + taken.length };
    },
  };

  async function pinFor(key: SharedPin['key']): Promise<SharedPin | undefined> {
    const { pin, account } = await book.entry(key);
    const name = known(account?.facts.name) ?? pin?.account ?? key.id;
    return pin && sharedPin(key, oneLine(name).slice(0, MAX_ACCOUNT_NAME), pin);
  }

  /** A pin of a file as it is kept: what was known of the account is what is known here. */
  async function takenPin({ key, account, pin }: SharedPin, signer: string): Promise<Pin> {
    const { brief, pin: before } = await book.entry(key);
    return {
      ...pin,
      account,
      signer,
      ...(brief ? { basis: basisOf(brief) } : {}),
      ...(before?.order === undefined ? {} : { order: before.order }),
    };
  }

  async function remember({ publicKey, by }: ShareFile): Promise<void> {
    if (await book.signers.get(publicKey)) return;
    await book.signers.set(publicKey, { publicKey, name: by, since: now() });
  }
}

/** The user's key pair, made when it is first needed; undefined where the browser cannot make one. */
async function keysOf({ book }: Services): Promise<CryptoKeyPair | undefined> {
  const kept = await book.signingKeys();
  if (kept) return kept;
  try {
    return await book.signingKeys(await makeSigningKeys());
  } catch (cause) {
    if (cause instanceof NoEd25519) return undefined;
    throw cause;
  }
}

async function previewOf(file: ShareFile<Playbook>, services: Services): Promise<SharePreview> {
  const { book } = services;
  const [signature, fingerprint, keys, met] = await Promise.all([
    checkSignature(file),
    fingerprintOf(file.publicKey),
    book.signingKeys(),
    book.signers.get(file.publicKey),
  ]);
  const own = keys && (await publicKeyText(keys)) === file.publicKey;
  const pins = await Promise.all(
    file.pins.map(async (shared): Promise<OfferedPin> => {
      const kept = await book.pins.get(shared.key);
      const state = compareItem(
        { words: wordsOf(shared.pin), at: stampOf(shared.pin), signer: fingerprint },
        kept && { words: wordsOf(kept), at: stampOf(kept), signer: kept.signer },
      );
      return { ...shared, id: keyText(shared.key), state, ...(kept && { kept }) };
    }),
  );
  const playbooks = await Promise.all(
    file.playbooks.map(async (playbook): Promise<OfferedPlaybook> => {
      const kept = await book.playbooks.get(playbook.id);
      const incoming = { words: JSON.stringify(playbook), at: 0 };
      return {
        playbook,
        state: compareItem(incoming, kept && { words: JSON.stringify(kept), at: 0 }),
      };
    }),
  );
  return {
    by: file.by,
    fingerprint,
    issuedAt: file.issuedAt,
    signature,
    signer: own
      ? { kind: 'self' }
      : met
        ? { kind: 'known', name: met.name, since: met.since }
        : { kind: 'new' },
    pins,
    playbooks,
  };
}

/** All that people read of a pin. */
function wordsOf({ reason, tier, until, by, note }: SharedPin['pin']): string {
  return JSON.stringify([reason, tier ?? '', until ?? 0, by ?? '', note ?? '']);
}

function stampOf({ changedAt, from }: SharedPin['pin']): number {
  return changedAt ?? from;
}
