import { Burger } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { PagePending } from '../../components/PagePending';
import { showTimesIn } from '../fmt';
import { later } from '../later';
import { useWorkspace } from '../session';
import { AccountMenu } from './AccountMenu';
import { ConnectionBanner } from './ConnectionBanner';
import { LanguageButton } from './LanguageButton';
import { Navigation } from './Navigation';
import { SchemeButton } from './SchemeButton';
import { SetupBanner } from './SetupBanner';
import classes from './Shell.module.css';

// What is not needed at first comes after the page.
const AlarmsBell = later(() => import('./alarms/AlarmsBell').then((file) => ({ default: file.AlarmsBell })));
const MarketingBanner = later(() => import('./marketing/MarketingBanner').then((file) => ({ default: file.MarketingBanner })));
const MarketingSwitch = later(() => import('./marketing/MarketingSwitch').then((file) => ({ default: file.MarketingSwitch })));
const NavigationDrawer = later(() => import('./NavigationDrawer').then((file) => ({ default: file.NavigationDrawer })));

/** Sidebar at the inline start, header, content. On phones the sidebar is a drawer. */
export function Shell() {
  const { t } = useTranslation('shell');
  showTimesIn(useWorkspace().zone);
  const [open, drawer] = useDisclosure(false);
  const path = useRouterState({ select: (state) => state.location.pathname });
  useEffect(() => drawer.close(), [path]);
  return (
    <div className={classes.shell}>
      <a className={classes.skip} href="#content">
        {t('skip')}
      </a>
      <aside className={classes.sidebar}>
        <Navigation />
      </aside>
      <header className={classes.header}>
        <Burger className={classes.burger} size="sm" opened={open} onClick={drawer.toggle} aria-label={t('openNavigation')} />
        <div className={classes.gap} />
        <Suspense fallback={null}>
          <MarketingSwitch />
          <AlarmsBell />
        </Suspense>
        <LanguageButton />
        <SchemeButton />
        <AccountMenu />
      </header>
      <main id="content" className={classes.main} tabIndex={-1}>
        <ConnectionBanner />
        <Suspense fallback={null}>
          <MarketingBanner />
        </Suspense>
        <SetupBanner />
        <Suspense fallback={<PagePending />}>
          <Outlet />
        </Suspense>
      </main>
      <Suspense fallback={null}>{open && <NavigationDrawer onClose={drawer.close} />}</Suspense>
    </div>
  );
}
