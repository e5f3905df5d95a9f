import { describe } from 'vitest';
import { beginWithThePlainPage, readsEveryPage } from './every-page.js';

beginWithThePlainPage();
describe('in synthetic shadow', () => readsEveryPage('synthetic'));
