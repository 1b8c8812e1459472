import './fonts.css';
import '../ui/mantine.css';
import '../ui/tokens.css';
import '../ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { appearAsBefore } from '../lib/appearance.ts';
import { showIn, storedLanguage } from '../lib/language.ts';
import { tellUncaughtErrors } from '../lib/tell-error.ts';
import { App } from './app.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

tellUncaughtErrors();
appearAsBefore();

// Without its texts the app has nothing to say; a failed fetch is tried once more before the page is given up.
await showIn(storedLanguage()).catch(() => showIn(storedLanguage()));

createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
