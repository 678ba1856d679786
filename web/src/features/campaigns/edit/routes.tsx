import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { texts } from '../../../app/i18n';
import type { Shell } from '../../../app/shell/route';

export const editRoutes = (shell: Shell) => [
  createRoute({
    getParentRoute: () => shell,
    path: '/campaigns/new',
    loader: () => texts('campaign-edit', 'media', 'message'),
    component: lazyRouteComponent(() => import('./template/NewPage'), 'NewPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/campaigns/edit/$id/$step',
    loader: () => texts('campaign-edit', 'media', 'message'),
    component: lazyRouteComponent(() => import('./wizard/EditPage'), 'EditPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/campaigns/edit/$id',
    beforeLoad: ({ params }) => {
      throw redirect({ to: '/campaigns/edit/$id/$step', params: { id: params.id, step: 'template' } });
    },
  }),
];
