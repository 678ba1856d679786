import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { texts } from '../../../app/i18n';
import type { Shell } from '../../../app/shell/route';

/** The builder. A draft is made elsewhere, by `POST /template-drafts`. */
export const buildRoutes = (shell: Shell) => [
  createRoute({
    getParentRoute: () => shell,
    path: '/templates/drafts/$id',
    loader: () => texts('template-build', 'media', 'message', 'settings'),
    component: lazyRouteComponent(() => import('./page/BuildPage'), 'BuildPage'),
  }),
];
