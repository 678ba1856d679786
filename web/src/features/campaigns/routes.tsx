import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { texts } from '../../app/i18n';
import type { Shell } from '../../app/shell/route';
import { editRoutes } from './edit/routes';
import { viewRoutes } from './view/routes';

export const campaignRoutes = (shell: Shell) => [
  createRoute({
    getParentRoute: () => shell,
    path: '/campaigns',
    loader: () => texts('campaigns'),
    component: lazyRouteComponent(() => import('./list/CampaignsPage'), 'CampaignsPage'),
  }),
  viewRoutes(shell),
  ...editRoutes(shell),
];
