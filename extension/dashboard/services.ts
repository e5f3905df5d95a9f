import type { Requests, RequestType } from '../platform/messages.js';
import type { KnownOrg } from '../platform/requests/orgs.js';

/** Asks the worker; a rejected promise is a `Failure`. */
export type AskWorker = <T extends RequestType>(
  type: T,
  content: Requests[T]['ask'],
) => Promise<Requests[T]['answer']>;

/** What every section of the dashboard gets. */
export interface SectionProps {
  readonly ask: AskWorker;
  /** The org it shows. */
  readonly org: KnownOrg;
  /** Says something to screen readers. */
  readonly say: (text: string) => void;
  /** Asks for the orgs again: an account was pinned, imported … */
  readonly onChanged: () => void;
}
