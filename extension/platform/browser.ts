/** The one door to the browser's extension API. Nothing outside this folder imports the polyfill. */
export { default as browser } from 'webextension-polyfill';
