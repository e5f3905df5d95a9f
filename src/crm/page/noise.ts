/** Whether an element is no part of any text: a button, hidden words, what other extensions insert. */
export type Noise = (element: Element) => boolean;

const PLAIN = /^(\.?)([a-z][\w-]*)$/i;

/** So many lists of classes are remembered: a page has hundreds, and could make up any number. */
const MOST_REMEMBERED = 2_000;

/**
 * A list of plain selectors, of a tag or a class each, as a question. A read asks it of thousands of
 * elements, and a look-up by tag and by list of classes is many times cheaper than `matches`, or
 * than gathering what matches. Throws RangeError for any other selector.
 */
export function noiseFrom(selectors: string): Noise {
  const tags = new Set<string>();
  const classes = new Set<string>();
  for (const selector of selectors.split(', ')) {
    const [, dot, name] = PLAIN.exec(selector) ?? [];
    if (!name) throw new RangeError(`Noise is named by plain tags and classes: ${selector}`);
    (dot ? classes : tags).add(name);
  }
  const remembered = new Map<string, boolean>();
  const byClass = (list: string): boolean => {
    const known = remembered.get(list);
    if (known !== undefined) return known;
    const isNoise = list.split(/\s+/).some((name) => classes.has(name));
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(list, isNoise);
    return isNoise;
  };
  return (element) => {
    if (tags.has(element.localName)) return true;
    const list = element.getAttribute('class');
    return list ? byClass(list) : false;
  };
}
