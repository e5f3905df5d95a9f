/**
 * Wallet Allocation Rule (Keiningham, Aksoy, Buoye & Cooil 2011): the share of a customer's spend in a
 * category that a supplier gets, (1 − rank / (n + 1)) × 2 / n, from its rank among the n suppliers the
 * customer uses, 1 the preferred. Shares of all ranks add up to 1. Meant for customers that use
 * several suppliers. A tie is the average rank.
 * @throws {RangeError} when there is no such rank
 */
export function walletShare(rank: number, suppliers: number): number {
  if (!(suppliers >= 1) || !(rank >= 1) || !(rank <= suppliers))
    throw new RangeError(`No rank ${rank} among ${suppliers} suppliers`);
  return (1 - rank / (suppliers + 1)) * (2 / suppliers);
}
