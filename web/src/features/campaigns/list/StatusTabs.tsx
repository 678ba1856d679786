import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/client';
import { useFmt } from '../../../app/fmt';
import { changed, type CampaignsSearch, type Tab } from './search';
import classes from './StatusTabs.module.css';

const ALWAYS: Tab[] = ['all', 'active', 'draft', 'completed', 'closed'];

/** Without a status the address of "all" is the beginning of every other. */
const EXACT = { exact: true };

interface StatusTabsProps {
  search: CampaignsSearch;
  counts?: Schemas['CampaignCounts'];
}

const countOf = (tab: Tab, counts: Schemas['CampaignCounts']) =>
  tab === 'approval' ? counts.waitingForMyApproval : counts[tab];

/** The states as links, each with how many campaigns the other filters leave it. */
export function StatusTabs({ search, counts }: StatusTabsProps) {
  const { t } = useTranslation('campaigns');
  const fmt = useFmt();
  const here = search.status ?? 'all';
  const tabs: Tab[] = here === 'approval' || counts?.waitingForMyApproval ? [...ALWAYS, 'approval'] : ALWAYS;
  const current = here === 'sending' ? 'active' : here;
  return (
    <nav aria-label={t('tabs.label')} className={classes.tabs}>
      {tabs.map((tab) => (
        <Link
          key={tab}
          to="/campaigns"
          search={changed(search, { status: tab === 'all' ? undefined : tab })}
          className={classes.tab}
          activeOptions={EXACT}
          activeProps={{}}
          aria-current={tab === current ? 'page' : undefined}
        >
          {t(`tabs.${tab}`)}
          {counts && <span className={`${classes.count} num`}>{fmt.number(countOf(tab, counts))}</span>}
        </Link>
      ))}
      {(here === 'active' || here === 'sending') && counts && (
        <Link
          to="/campaigns"
          search={changed(search, { status: here === 'sending' ? 'active' : 'sending' })}
          className={classes.inside}
          activeProps={{}}
          aria-current={here === 'sending' ? 'true' : undefined}
        >
          {t('tabs.sending')} <span className="num">{fmt.number(counts.sending)}</span>
        </Link>
      )}
    </nav>
  );
}
