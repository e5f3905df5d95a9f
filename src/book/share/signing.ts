import { fromBase64Url, toBase64Url } from './base64url.js';
import { canonicalJson } from './canonical.js';
import type { ShareContent, ShareFile } from './share-file.js';

const ED25519 = 'Ed25519';
const PUBLIC_KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;
const FINGERPRINT_BYTES = 8;

/** This browser has no Ed25519: Chrome has it from 137 on, Firefox from 129. */
export class NoEd25519 extends Error {
  override readonly name = 'NoEd25519';
}

/** What a look at a signature gave. */
export type SignatureState =
  | 'holds'
  | 'broken' /* the file was changed after it was signed, or another key signed it */
  | 'unknown' /* this browser cannot tell: it has no Ed25519 */;

/**
 * Makes the key pair a person signs with. The private key cannot be taken out of the browser.
 * @throws {NoEd25519} where the browser lacks it
 */
export async function makeSigningKeys(): Promise<CryptoKeyPair> {
  try {
    return (await crypto.subtle.generateKey(ED25519, false, ['sign', 'verify'])) as CryptoKeyPair;
  } catch (cause) {
    throw asNoEd25519(cause);
  }
}

/** The public key as it stands in files. */
export async function publicKeyText({ publicKey }: CryptoKeyPair): Promise<string> {
  return toBase64Url(new Uint8Array(await crypto.subtle.exportKey('raw', publicKey)));
}

/**
 * Signs what is to be shared (Ed25519, RFC 8032, over its canonical JSON).
 * @param content with the public key of these keys
 */
export async function signShare<P>(
  content: ShareContent<P>,
  { privateKey }: CryptoKeyPair,
): Promise<ShareFile<P>> {
  const signature = await crypto.subtle.sign(ED25519, privateKey, bytesOf(content));
  return { ...content, signature: toBase64Url(new Uint8Array(signature)) };
}

/** Whether a file stands as it was signed by the key it names. */
export async function checkSignature(file: ShareFile): Promise<SignatureState> {
  const { signature, ...content } = file;
  const key = fromBase64Url(file.publicKey, PUBLIC_KEY_BYTES);
  const signed = fromBase64Url(signature, SIGNATURE_BYTES);
  if (!key || !signed) return 'broken';
  let publicKey: CryptoKey;
  try {
    publicKey = await crypto.subtle.importKey('raw', key, ED25519, false, ['verify']);
  } catch (cause) {
    return asNoEd25519(cause) instanceof NoEd25519 ? 'unknown' : 'broken';
  }
  const holds = await crypto.subtle.verify(ED25519, publicKey, signed, bytesOf(content));
  return holds ? 'holds' : 'broken';
}

/** A short name of a public key that people can compare by reading it aloud: `3f2a-91bc-77e0-12d4`. */
export async function fingerprintOf(publicKey: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(publicKey));
  const hex = [...new Uint8Array(digest).subarray(0, FINGERPRINT_BYTES)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  return hex.match(/.{4}/g)?.join('-') ?? hex;
}

function bytesOf(content: ShareContent): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(canonicalJson(content));
}

/** Browsers name an algorithm they lack `NotSupportedError`; other faults stay what they are. */
function asNoEd25519(cause: unknown): unknown {
  const missing = cause instanceof Error && cause.name === 'NotSupportedError';
  return missing ? new NoEd25519('no Ed25519 in this browser', { cause }) : cause;
}
