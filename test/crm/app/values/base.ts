import { type Child, h } from '../dom/element.js';

/** Properties of a base component, as its author named them. */
export type Properties = { readonly [name: string]: unknown };

/** What the bundle with Salesforce's own components offers. */
export interface Components {
  /** A component of Salesforce's, drawn by its own code. */
  create(tag: string, properties: Properties): HTMLElement;
}

let components: Components | undefined;

/** From now on base components are Salesforce's own. */
export function useComponents(own: Components): void {
  components = own;
}

/** Whether base components are Salesforce's own. */
export function hasComponents(): boolean {
  return components !== undefined;
}

/**
 * One of the base components (`lightning-…`): Salesforce's own where they are loaded, else an element
 * of its name around what it would show.
 */
export function base(tag: string, properties: Properties, ...plain: readonly Child[]): HTMLElement {
  return components ? components.create(tag, properties) : h(tag, {}, ...plain);
}
