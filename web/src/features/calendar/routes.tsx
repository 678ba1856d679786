import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { texts } from '../../app/i18n';
import type { Shell } from '../../app/shell/route';
import { parseSearch } from './search';

export const calendarRoutes = (shell: Shell) => [
  createRoute({
    getParentRoute: () => shell,
    path: '/calendar',
    validateSearch: parseSearch,
    loader: () => texts('calendar', 'badges'),
    component: lazyRouteComponent(() => import('./CalendarPage'), 'CalendarPage'),
  }),
];
