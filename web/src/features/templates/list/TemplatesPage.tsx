import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../app/session';
import { Page } from '../../../components/Page';
import { Panel } from '../../../components/Panel';
import { DraftList } from './DraftList';
import { Filters } from './Filters';
import type { TemplatesSearch } from './search';
import { StatusTabs } from './StatusTabs';
import { SyncButton } from './SyncButton';
import { SyncTrouble } from './SyncTrouble';
import { TemplateList } from './TemplateList';
import { useSync } from './useSync';

export function TemplatesPage() {
  const { t } = useTranslation('templates');
  const search = useSearch({ from: '/shell/templates' });
  const navigate = useNavigate({ from: '/templates' });
  const mayChange = useMay('marketer');
  const sync = useSync();
  const show = (wanted: TemplatesSearch) => void navigate({ search: wanted, replace: wanted.q !== search.q, resetScroll: false });
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        mayChange && (
          <>
            <SyncButton sync={sync} />
            <Button component={Link} to="/templates/new" leftSection={<IconPlus size={18} aria-hidden />}>
              {t('new')}
            </Button>
          </>
        )
      }
    >
      <SyncTrouble sync={sync} />
      <Panel flush>
        <StatusTabs search={search} />
        {search.status === 'draft' ? (
          <DraftList search={search} />
        ) : (
          <>
            <Filters search={search} onChange={show} />
            <TemplateList search={search} onSearch={show} />
          </>
        )}
      </Panel>
    </Page>
  );
}
