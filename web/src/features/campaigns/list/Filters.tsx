import { Button, NativeSelect, Skeleton } from '@mantine/core';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { $api } from '../../../api/client';
import { later } from '../../../app/later';
import { SearchBox } from '../../../components/SearchBox';
import { DateFilter } from './DateFilter';
import classes from './Filters.module.css';
import { changed, isFiltered, type CampaignsSearch, type Sort } from './search';

// With what it takes to search it is as large as the list.
const TemplateFilter = later(() => import('./TemplateFilter').then((file) => ({ default: file.TemplateFilter })));

interface FiltersProps {
  search: CampaignsSearch;
  onChange: (search: CampaignsSearch) => void;
}

/** The orders that a person would ask for, as one choice. */
const ORDERS = ['updated.desc', 'launched.desc', 'launched.asc', 'name.asc', 'audience.desc'] as const;

export function Filters({ search, onChange }: FiltersProps) {
  const { t } = useTranslation('campaigns');
  const senders = $api.useQuery('get', '/api/v1/senders', { params: { query: { limit: 200 } } }, { staleTime: 60_000 });
  const change = (to: Partial<CampaignsSearch>) => onChange(changed(search, to));
  const order = `${search.sort ?? 'updated'}.${search.order ?? 'desc'}`;
  return (
    <div className={classes.filters} role="search" aria-label={t('filters')}>
      <div className={classes.search}>
        <SearchBox
          aria-label={t('search')}
          placeholder={t('search')}
          clear={t('searchClear')}
          value={search.q ?? ''}
          onSearch={(q) => change({ q: q || undefined })}
        />
      </div>
      <NativeSelect
        aria-label={t('sender.label')}
        value={search.sender ?? ''}
        onChange={(event) => change({ sender: event.currentTarget.value || undefined })}
      >
        <option value="">{t('sender.all')}</option>
        {senders.data?.items.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </NativeSelect>
      <Suspense fallback={<Skeleton h={36} />}>
        <TemplateFilter value={search.template} onChange={(template) => change({ template })} />
      </Suspense>
      <DateFilter from={search.from} until={search.until} onChange={change} />
      <NativeSelect
        aria-label={t('order.label')}
        value={order}
        onChange={(event) => {
          const [sort, direction] = event.currentTarget.value.split('.') as [Sort, 'asc' | 'desc'];
          change({ sort, order: direction });
        }}
        data={[...new Set([...ORDERS, order])].map((value) => ({ value, label: t(`order.${value}`) }))}
      />
      {isFiltered(search) && (
        <Button
          variant="subtle"
          px="xs"
          className={classes.clear}
          onClick={() => change({ q: undefined, sender: undefined, template: undefined, from: undefined, until: undefined })}
        >
          {t('common:clearFilters')}
        </Button>
      )}
    </div>
  );
}
