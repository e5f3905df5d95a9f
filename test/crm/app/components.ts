import { useShadowRoots } from './dom/drawn.js';
import { dressShadowRoots } from './dom/shadow-style.js';
import { type Components, useComponents } from './values/base.js';

declare global {
  interface Window {
    /** Set by the bundle with Salesforce's components. */
    testCrmComponents?: Components;
    trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createHTML(text: string): string; createScriptURL(url: string): string },
      ): { createScriptURL(url: string): string };
    };
  }
}

/** Salesforce's components write markup: the page must have said that it may be trusted. */
function trust(): (url: string) => string {
  const rules = { createHTML: (text: string) => text, createScriptURL: (url: string) => url };
  const policy = window.trustedTypes?.createPolicy('default', rules);
  return (url) => policy?.createScriptURL(url) ?? url;
}

/** Loads Salesforce's own components in a shadow mode; from then on they draw the values. */
export async function loadComponents(mode: 'synthetic' | 'native'): Promise<void> {
  const url = trust();
  if (mode === 'native') {
    dressShadowRoots();
    useShadowRoots();
  }
  const script = document.createElement('script');
  await new Promise<void>((resolve, reject) => {
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error('Components could not be loaded')));
    script.src = url(`/assets/components-${mode}.js`);
    document.head.append(script);
  });
  const { testCrmComponents } = window;
  if (!testCrmComponents) throw new Error('The bundle brought no components');
  useComponents(testCrmComponents);
}
