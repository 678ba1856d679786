import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { texts } from '../../app/i18n';
import type { Shell } from '../../app/shell/route';
import { editRoutes } from './edit/routes';
import { parseSearch } from './list/search';
import { viewRoutes } from './view/routes';

export const campaignRoutes = (shell: Shell) => [
  createRoute({
    getParentRoute: () => shell,
    path: '/campaigns',
    validateSearch: parseSearch,
    loader: () => texts('campaigns', 'badges'),
    component: lazyRouteComponent(() => import('./list/CampaignsPage'), 'CampaignsPage'),
  }),
  viewRoutes(shell),
  ...editRoutes(shell),
];
