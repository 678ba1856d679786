import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { texts } from '../../../app/i18n';
import type { Shell } from '../../../app/shell/route';
import { readPeopleSearch } from './people/search';

/** One campaign: its results, its people, its message. The frame around the three keeps listening. */
export const viewRoutes = (shell: Shell) => {
  const frame = createRoute({
    getParentRoute: () => shell,
    path: '/campaigns/view/$id',
    loader: () => texts('campaign-view', 'badges', 'message'),
    component: lazyRouteComponent(() => import('./ViewPage'), 'ViewPage'),
  });
  return frame.addChildren([
    createRoute({
      getParentRoute: () => frame,
      path: '/',
      component: lazyRouteComponent(() => import('./results/ResultsTab'), 'ResultsTab'),
    }),
    createRoute({
      getParentRoute: () => frame,
      path: '/people',
      validateSearch: readPeopleSearch,
      component: lazyRouteComponent(() => import('./people/PeopleTab'), 'PeopleTab'),
    }),
    createRoute({
      getParentRoute: () => frame,
      path: '/message',
      component: lazyRouteComponent(() => import('./message/MessageTab'), 'MessageTab'),
    }),
  ]);
};
