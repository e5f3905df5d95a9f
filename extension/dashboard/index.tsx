import { render } from 'preact';
import '../sidebar/styles/tokens.css';
import '../sidebar/styles/base.css';
import '../sidebar/styles/forms.css';
import '../sidebar/styles/tier.css';
import './styles/dashboard.css';
import './styles/playbooks.css';
import { ask } from '../platform/ask.js';
import { textDirection, uiLocale, useMessages } from '../platform/i18n.js';
import { browser } from '../platform/worker-browser.js';
import { Dashboard } from './Dashboard.js';

useMessages(browser.i18n);
document.documentElement.lang = uiLocale();
document.documentElement.dir = textDirection();
const root = document.getElementById('dashboard');
if (root) render(<Dashboard ask={ask} />, root);
