import { DirectionProvider, MantineProvider, useDirection, type MantineColorSchemeManager } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Notices } from '../components/notices';
import { keep, kept, directionOf } from './preferences';
import { queryClient } from './queries';
import { router } from './router';
import { theme, variables } from './theme';

type Scheme = 'light' | 'dark' | 'auto';

const SCHEME = 'hudhud.scheme';

/** The scheme lies where boot.js looks for it. */
const schemes: MantineColorSchemeManager = {
  get: (otherwise) => (kept(SCHEME) as Scheme | null) ?? otherwise,
  set: (scheme) => keep(SCHEME, scheme),
  subscribe() {},
  unsubscribe() {},
  clear() {},
};

function FollowsLanguage({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();
  const { setDirection } = useDirection();
  useEffect(() => setDirection(directionOf(i18n.language)), [i18n.language, setDirection]);
  return children;
}

export function App() {
  return (
    <DirectionProvider initialDirection={directionOf(document.documentElement.lang)} detectDirection={false}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={variables}
        colorSchemeManager={schemes}
        defaultColorScheme="auto"
      >
        <FollowsLanguage>
          <QueryClientProvider client={queryClient}>
            <RouterProvider router={router} />
            <Notices />
          </QueryClientProvider>
        </FollowsLanguage>
      </MantineProvider>
    </DirectionProvider>
  );
}
