import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { texts } from '../../app/i18n';
import type { Shell } from '../../app/shell/route';
import { auditSearch } from './audit/filter';

export const settingsRoutes = (shell: Shell) => [
  createRoute({
    getParentRoute: () => shell,
    path: '/settings',
    loader: () => texts('settings'),
    component: lazyRouteComponent(() => import('./SettingsPage'), 'SettingsPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/settings/workspace',
    loader: () => texts('settings', 'settings-workspace', 'places'),
    component: lazyRouteComponent(() => import('./workspace/WorkspacePage'), 'WorkspacePage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/settings/senders',
    validateSearch: (search: Record<string, unknown>): { archived?: true } => (search.archived ? { archived: true } : {}),
    loader: () => texts('settings', 'settings-senders'),
    component: lazyRouteComponent(() => import('./senders/SendersPage'), 'SendersPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/settings/senders/new',
    loader: () => texts('settings', 'settings-senders'),
    component: lazyRouteComponent(() => import('./senders/AddSenderPage'), 'AddSenderPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/settings/senders/$id',
    loader: () => texts('settings', 'settings-senders'),
    component: lazyRouteComponent(() => import('./senders/SenderPage'), 'SenderPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/settings/business-data',
    loader: () => texts('settings', 'settings-business'),
    component: lazyRouteComponent(() => import('./business/BusinessDataPage'), 'BusinessDataPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/settings/words',
    loader: () => texts('settings', 'settings-words'),
    component: lazyRouteComponent(() => import('./words/WordsPage'), 'WordsPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/settings/sending',
    loader: () => texts('settings', 'settings-sending'),
    component: lazyRouteComponent(() => import('./sending/SendingPage'), 'SendingPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/settings/quiet-hours',
    loader: () => texts('settings', 'settings-quiet'),
    component: lazyRouteComponent(() => import('./quiet/QuietHoursPage'), 'QuietHoursPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/settings/alarms',
    loader: () => texts('settings', 'settings-alarms'),
    component: lazyRouteComponent(() => import('./alarms/AlarmSettingsPage'), 'AlarmSettingsPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/settings/users',
    loader: () => texts('settings', 'settings-users'),
    component: lazyRouteComponent(() => import('./users/UsersPage'), 'UsersPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/settings/keys',
    loader: () => texts('settings', 'settings-users', 'settings-keys'),
    component: lazyRouteComponent(() => import('./keys/KeysPage'), 'KeysPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/settings/audit',
    validateSearch: auditSearch,
    loader: () => texts('settings', 'settings-audit'),
    component: lazyRouteComponent(() => import('./audit/AuditPage'), 'AuditPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/account',
    loader: () => texts('settings', 'session', 'account'),
    component: lazyRouteComponent(() => import('../session/account/AccountPage'), 'AccountPage'),
  }),
];
