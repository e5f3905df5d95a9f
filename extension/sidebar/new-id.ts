/** A new id that sorts after those made before it: of a note, a referral, a person of our own. */
export function newId(): string {
  return `${Date.now().toString(36)}-${crypto.randomUUID().slice(0, 13)}`;
}
