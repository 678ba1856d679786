import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { texts } from '../../app/i18n';
import type { Shell } from '../../app/shell/route';

export const helpRoutes = (shell: Shell) => [
  createRoute({
    getParentRoute: () => shell,
    path: '/help',
    beforeLoad: () => {
      throw redirect({ to: '/help/$page', params: { page: 'index' } });
    },
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/help/$page',
    loader: () => texts('help'),
    component: lazyRouteComponent(() => import('./HelpPage'), 'HelpPage'),
  }),
];
