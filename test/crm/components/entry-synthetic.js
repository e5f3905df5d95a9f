// First: it must patch the DOM before the components' engine looks at it.
import '@lwc/synthetic-shadow';
import './entry.js';
