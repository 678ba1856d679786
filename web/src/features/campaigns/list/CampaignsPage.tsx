import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../app/session';
import { Page } from '../../../components/Page';
import { Panel } from '../../../components/Panel';
import { CampaignList } from './CampaignList';
import { Filters } from './Filters';
import { useCounts, useLiveRows } from './queries';
import type { CampaignsSearch } from './search';
import { StatusTabs } from './StatusTabs';
import { SummaryCards } from './SummaryCards';

export function CampaignsPage() {
  const { t } = useTranslation('campaigns');
  const search = useSearch({ from: '/shell/campaigns' });
  const navigate = useNavigate({ from: '/campaigns' });
  const mayChange = useMay('marketer');
  const counts = useCounts(search);
  useLiveRows();
  const show = (wanted: CampaignsSearch) => void navigate({ search: wanted, replace: wanted.q !== search.q, resetScroll: false });
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        mayChange && (
          <Button component={Link} to="/campaigns/new" leftSection={<IconPlus size={18} aria-hidden />}>
            {t('new')}
          </Button>
        )
      }
    >
      <SummaryCards />
      <Panel flush>
        <StatusTabs search={search} counts={counts.data} />
        <Filters search={search} onChange={show} />
        <CampaignList search={search} onSearch={show} />
      </Panel>
    </Page>
  );
}
