import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from './ViewTabs.module.css';

/** Each part of a campaign has its own address. */
export function ViewTabs({ id }: { id: string }) {
  const { t } = useTranslation('campaign-view');
  const params = { id };
  return (
    <nav className={classes.tabs} aria-label={t('tabs.label')}>
      <Link className={classes.tab} to="/campaigns/view/$id" params={params} activeOptions={{ exact: true }}>
        {t('tabs.results')}
      </Link>
      <Link className={classes.tab} to="/campaigns/view/$id/people" params={params} activeOptions={{ includeSearch: false }}>
        {t('tabs.people')}
      </Link>
      <Link className={classes.tab} to="/campaigns/view/$id/message" params={params}>
        {t('tabs.message')}
      </Link>
    </nav>
  );
}
