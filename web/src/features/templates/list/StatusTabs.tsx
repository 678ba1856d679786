import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../app/fmt';
import { useCounts } from './queries';
import { changed, SELDOM, type Status, type TemplatesSearch } from './search';
import classes from './StatusTabs.module.css';

const TABS = ['all', 'draft', 'approved', 'pending', 'rejected', 'paused', 'other'] as const;
/** Otherwise the link to all of them is a link to each of them too. */
const EXACT = { exact: true };
const seldom = (status: Status | undefined) => SELDOM.find((each) => each === status);

/** The approvals as links, each with how many templates the other filters leave it. What is seldom shares the last one, and is told apart below it. */
export function StatusTabs({ search }: { search: TemplatesSearch }) {
  const { t } = useTranslation('templates');
  const fmt = useFmt();
  const { data: counts } = useCounts(search);
  const current = seldom(search.status) ? 'other' : (search.status ?? 'all');
  return (
    <nav aria-label={t('tabs.label')}>
      <div className={classes.tabs}>
        {TABS.map((tab) => (
          <Link
            key={tab}
            to="/templates"
            search={tab === 'draft' ? { status: tab } : changed(search, { status: tab === 'all' ? undefined : tab === 'other' ? SELDOM[0] : tab })}
            className={classes.tab}
            activeOptions={EXACT}
            aria-current={tab === current ? 'page' : undefined}
          >
            {t(`tabs.${tab}`)}
            {counts && <span className={`${classes.count} num`}>{fmt.number(counts[tab])}</span>}
          </Link>
        ))}
      </div>
      {current === 'other' && (
        <div className={classes.more}>
          {SELDOM.map((status) => (
            <Link
              key={status}
              to="/templates"
              search={changed(search, { status })}
              className={classes.inside}
              activeOptions={EXACT}
              aria-current={status === search.status ? 'true' : undefined}
            >
              {t(`approval.${status}`)}
            </Link>
          ))}
        </div>
      )}
    </nav>
  );
}
