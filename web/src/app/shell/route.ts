import { createRoute, redirect, type AnyRoute, type Register, type RootRoute } from '@tanstack/react-router';
import { texts } from '../i18n';
import { queryClient } from '../queries';
import { leadsToSetup } from './first-run';
import { Shell as Frame } from './Shell';
import { sessionQuery, whyEnded } from '../session';

/** Everything behind the sign-in. A feature's routes hang below it. */
export const shellRoute = <Root extends AnyRoute>(root: Root) =>
  createRoute({
    getParentRoute: () => root,
    id: 'shell',
    beforeLoad: async ({ location }) => {
      const session = await queryClient.ensureQueryData(sessionQuery);
      if (!session) throw redirect({ to: '/sign-in', search: { to: location.href, why: whyEnded() } });
      if (leadsToSetup(session)) throw redirect({ to: '/setup' });
    },
    loader: async () => {
      await texts('shell', 'problems');
      void texts('refusals');
    },
    component: Frame,
  });

export type Shell = ReturnType<typeof shellRoute<RootRoute<Register>>>;
