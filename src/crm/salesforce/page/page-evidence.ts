import type { Evidence } from '../../page/agreement.js';
import { findPath, type Scope, selectAll, selectEach } from '../../page/composed.js';
import { canonicalId } from '../id.js';
import { CLASSIC, LIST, PAGE } from '../table.js';
import { drawnText } from './cells.js';

/** The record's name in the page's heading. */
export function headingOf(scope: Scope): string | undefined {
  for (const [outer = '', ...inner] of PAGE.title) {
    for (const heading of selectAll(scope, outer)) {
      const element = findPath(scope, heading, inner);
      const text = element && drawnText(element);
      if (text) return text;
    }
  }
  const [classic] = selectAll(scope, CLASSIC.heading);
  return (classic && drawnText(classic)) || undefined;
}

/** What the page says of whose it is: the ids in its lists' links, its heading, the document's title. */
export function evidenceOf(scope: Scope): Evidence {
  const ids = selectEach(scope, LIST.header).flatMap((link) => {
    const id = LIST.headerForm.exec(link.getAttribute('href') ?? '')?.[1];
    return (id && canonicalId(id)) || [];
  });
  return {
    ids: [...new Set(ids)],
    heading: headingOf(scope),
    title: nameInTitle(scope.root.ownerDocument.title),
  };
}

/** `<record name> | <object label> | Salesforce` (fact sheet §3.1, H); a name may hold " | " itself. */
function nameInTitle(title: string): string | undefined {
  return /^(.+) \| [^|]+ \| Salesforce$/.exec(title)?.[1]?.replace(/\s+/g, ' ').trim();
}
