/** Objects whose pages and list views name the account they belong to. */
const TELLING = ['Opportunity', 'Contact'] as const;

export type TellingObject = (typeof TELLING)[number];

/** Whether pages of an object tell about accounts. */
export function isTelling(object: string): object is TellingObject {
  return TELLING.some((one) => one === object);
}
