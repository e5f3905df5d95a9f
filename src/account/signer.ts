/** Somebody whose signed files were taken in before. */
export interface Signer {
  /** Their Ed25519 public key, in base64url. */
  readonly publicKey: string;
  /** The name they first signed by. */
  readonly name: string;
  /** When something of theirs was first taken, epoch milliseconds. */
  readonly since: number;
}
