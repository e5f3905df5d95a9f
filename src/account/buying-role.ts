/** Buying roles, after Miller–Heiman and MEDDIC. */
export const BUYING_ROLES = [
  'economic-buyer',
  'technical-buyer',
  'user',
  'champion',
  'coach',
  'blocker',
] as const;
export type BuyingRole = (typeof BUYING_ROLES)[number];
