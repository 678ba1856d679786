import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { texts } from '../../app/i18n';
import type { Shell } from '../../app/shell/route';
import { buildRoutes } from './build/routes';
import { parseSearch } from './list/search';
import { parseStart } from './ready/search';

export const templateRoutes = (shell: Shell) => [
  createRoute({
    getParentRoute: () => shell,
    path: '/templates',
    validateSearch: parseSearch,
    loader: () => texts('templates'),
    component: lazyRouteComponent(() => import('./list/TemplatesPage'), 'TemplatesPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/templates/new',
    validateSearch: parseStart,
    loader: () => texts('templates', 'template-new', 'message'),
    component: lazyRouteComponent(() => import('./ready/NewPage'), 'NewPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/templates/view/$id',
    loader: () => texts('templates', 'template-view', 'message'),
    component: lazyRouteComponent(() => import('./view/ViewPage'), 'ViewPage'),
  }),
  ...buildRoutes(shell),
];
