import './app/mantine';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { startTexts } from './app/i18n';
import { queryClient } from './app/queries';
import { sessionQuery } from './app/session';

void queryClient.prefetchQuery(sessionQuery); // beside the texts, not after them
await startTexts();
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
