/** Which of Salesforce's faces a path shows: the apps, an Experience Cloud site, or Classic. */
export type Site = 'lightning' | 'community' | 'classic';

const COMMUNITY = /^((?:\/\w+)?\/s)(?:\/|$)/;
const CLASSIC = /^\/(?:[A-Za-z0-9]{15}|[A-Za-z0-9]{18})$/;

/** The face a path, with or without query, belongs to; undefined where the test CRM has nothing. */
export function siteOf(path: string): Site | undefined {
  const pathname = path.split(/[?#]/)[0] ?? '';
  if (pathname.startsWith('/lightning/')) return 'lightning';
  if (COMMUNITY.test(pathname)) return 'community';
  return CLASSIC.test(pathname) ? 'classic' : undefined;
}

/** The beginning of every path of an Experience Cloud site: `/s` or `/<site>/s`. */
export function communityBase(pathname: string): string {
  return COMMUNITY.exec(pathname)?.[1] ?? '/s';
}

/** A name as it stands at the end of a path there: `united-oil-gas-corp`. */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
