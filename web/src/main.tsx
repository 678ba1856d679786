import './app/mantine';
import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { startTexts } from './app/i18n';
import { queryClient } from './app/queries';
import { sessionQuery } from './app/session';

void queryClient.prefetchQuery(sessionQuery); // beside the texts, not after them
await startTexts();
const root = createRoot(document.getElementById('root')!);
// In slices: a slow phone answers a touch in between.
startTransition(() =>
  root.render(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
);
