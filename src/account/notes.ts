export { MAX_NOTE, MAX_NOTES, type Note } from './note.js';
export { MAX_REASON, type Pin } from './pin.js';
