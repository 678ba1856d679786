import { Box, Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Link, useNavigate } from '@tanstack/react-router';
import { Suspense, useDeferredValue, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api } from '../../../api/client';
import { later } from '../../../app/later';
import { useMay } from '../../../app/session';
import { Empty } from '../../../components/Empty';
import { ErrorBox } from '../../../components/ErrorBox';
import { BulkBar } from './BulkBar';
import { CampaignCards } from './CampaignCards';
import { CampaignTable } from './CampaignTable';
import { ListSkeleton } from './ListSkeleton';
import { Pager } from './Pager';
import { useCampaigns, useReload } from './queries';
import type { Row } from './row';
import type { Steering } from './row-actions';
import { changed, isFiltered, type CampaignsSearch } from './search';
import { useSelection } from './selection';

const SteerDialog = later(() => import('./SteerDialog').then((file) => ({ default: file.SteerDialog })));

interface CampaignListProps {
  search: CampaignsSearch;
  onSearch: (search: CampaignsSearch) => void;
}

/** The campaigns that the address asks for, as a table or as cards, and what is done with them. */
export function CampaignList({ search, onSearch }: CampaignListProps) {
  const { t } = useTranslation('campaigns');
  const wide = useMediaQuery('(min-width: 64em)', undefined, { getInitialValueInEffect: false });
  const mayChange = useMay('marketer');
  const list = useCampaigns(search);
  // Many rows are much work on a phone: it is done in slices.
  const rows = useDeferredValue(list.data);
  const reload = useReload();
  const navigate = useNavigate();
  const selection = useSelection();
  const [asked, setAsked] = useState<{ steering: Steering; rows: Row[] }>();
  const duplicate = $api.useMutation('post', '/api/v1/campaigns/{id}/duplicate', {
    onSuccess: ({ id }) => {
      reload();
      return navigate({ to: '/campaigns/edit/$id', params: { id } });
    },
  });
  useEffect(selection.clear, [search]);
  // The last row of a later page is gone: the first page has what is left.
  const pastTheEnd = Boolean(search.cursor) && !list.isPlaceholderData && list.data?.items.length === 0;
  useEffect(() => {
    if (pastTheEnd) onSearch(changed(search, {}));
  }, [pastTheEnd]);

  if (list.isError && !list.data) {
    return (
      <Box p="md">
        <ErrorBox title={t('failed')} problem={list.error} onRetry={() => void list.refetch()} />
      </Box>
    );
  }
  if (!rows || pastTheEnd) return <ListSkeleton />;
  const shown = {
    rows: rows.items,
    search,
    selection: mayChange ? selection : undefined,
    onSearch,
    onSteer: (steering: Steering, row: Row) => setAsked({ steering, rows: [row] }),
    onDuplicate: ({ id }: Row) => duplicate.mutate({ params: { path: { id } } }),
  };
  const chosen = rows.items.filter(({ id }) => selection.ids.has(id));
  return (
    <>
      {(list.isError || duplicate.isError) && (
        <Box px="md" pb="md">
          <ErrorBox
            title={t(duplicate.isError ? 'duplicateFailed' : 'failed')}
            problem={duplicate.error ?? list.error}
            onRetry={duplicate.isError ? undefined : () => void list.refetch()}
          />
        </Box>
      )}
      {chosen.length > 0 && (
        <BulkBar n={chosen.length} onClose={() => setAsked({ steering: 'close', rows: chosen })} onClear={selection.clear} />
      )}
      <div aria-busy={list.isPlaceholderData} style={{ opacity: list.isPlaceholderData ? 0.55 : undefined }}>
        {rows.items.length === 0 ? (
          <Nothing search={search} onSearch={onSearch} mayChange={mayChange} />
        ) : (
          <>
            {wide ? <CampaignTable {...shown} /> : <CampaignCards {...shown} />}
            <Pager rows={rows} search={search} onSearch={onSearch} />
          </>
        )}
      </div>
      <Suspense fallback={null}>
        {asked && (
          <SteerDialog
            {...asked}
            onDone={() => {
              selection.clear();
              reload();
            }}
            onClose={() => setAsked(undefined)}
          />
        )}
      </Suspense>
    </>
  );
}

function Nothing({ search, onSearch, mayChange }: CampaignListProps & { mayChange: boolean }) {
  const { t } = useTranslation('campaigns');
  if (isFiltered(search)) {
    return (
      <Empty
        action={
          <Button variant="default" onClick={() => onSearch({ status: search.status })}>
            {t('common:clearFilters')}
          </Button>
        }
      >
        {t('nothing.matches')}
      </Empty>
    );
  }
  if (search.status && search.status !== 'all') return <Empty>{t(`nothing.${search.status}`)}</Empty>;
  return (
    <Empty
      action={
        mayChange && (
          <Button variant="default" component={Link} to="/campaigns/new">
            {t('nothing.first')}
          </Button>
        )
      }
    >
      {t('nothing.yet')}
    </Empty>
  );
}
