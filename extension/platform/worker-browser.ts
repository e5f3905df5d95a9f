/**
 * The browser's extension API for the worker and for pages of our own: with the polyfill, because
 * only it lets a listener answer a message by a promise in every Chrome of the manifest.
 */
export { default as browser } from 'webextension-polyfill';
