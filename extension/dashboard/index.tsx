import { render } from 'preact';
import '../sidebar/styles/tokens.css';
import '../sidebar/styles/base.css';
import '../sidebar/styles/forms.css';
import '../sidebar/styles/pinned.css';
import '../sidebar/styles/tier.css';
import './styles/dashboard.css';
import './styles/playbooks.css';
import { ask } from '../platform/ask.js';
import { ownPage } from '../platform/own-page.js';
import { Dashboard } from './Dashboard.js';

render(<Dashboard ask={ask} />, ownPage('dashboard'));
