import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { calendarRoutes } from '../features/calendar/routes';
import { campaignRoutes } from '../features/campaigns/routes';
import { helpRoutes } from '../features/help/routes';
import { settingsRoutes } from '../features/settings/routes';
import { templateRoutes } from '../features/templates/routes';
import { texts } from './i18n';
import { queryClient } from './queries';
import { Broken, NotFound } from './shell/Broken';
import { sessionQuery } from './session';
import { Root } from './shell/Root';
import { shellRoute } from './shell/route';
import { signOutRoute } from './shell/sign-out';

/** Outside the shell there is no other landmark. */
function Nowhere() {
  return (
    <main>
      <NotFound />
    </main>
  );
}

const root = createRootRoute({ component: Root, errorComponent: Broken, notFoundComponent: Nowhere });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { to?: string; why?: string } => ({
    ...(typeof search.to === 'string' && search.to.startsWith('/') && !search.to.startsWith('//') && { to: search.to }),
    ...(typeof search.why === 'string' && { why: search.why }),
  }),
  beforeLoad: async ({ search }) => {
    if (await queryClient.ensureQueryData(sessionQuery)) throw redirect({ to: search.to ?? '/campaigns' });
  },
  loader: () => texts('session', 'problems'),
  component: lazyRouteComponent(() => import('../features/session/SignInPage'), 'SignInPage'),
});

const setup = createRoute({
  getParentRoute: () => root,
  path: '/setup',
  validateSearch: (search: Record<string, unknown>): { step?: string } =>
    typeof search.step === 'string' ? { step: search.step } : {},
  beforeLoad: async () => {
    if (!(await queryClient.ensureQueryData(sessionQuery))) throw redirect({ to: '/sign-in', search: { to: '/setup' } });
  },
  loader: () => texts('setup', 'places', 'problems', 'refusals', 'shell', 'settings', 'settings-senders'),
  component: lazyRouteComponent(() => import('../features/setup/SetupPage'), 'SetupPage'),
});

const shell = shellRoute(root);

const home = createRoute({
  getParentRoute: () => shell,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/campaigns' });
  },
});

export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    signOutRoute(root),
    setup,
    shell.addChildren([
      home,
      ...campaignRoutes(shell),
      ...templateRoutes(shell),
      ...calendarRoutes(shell),
      ...settingsRoutes(shell),
      ...helpRoutes(shell),
    ]),
  ]),
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
