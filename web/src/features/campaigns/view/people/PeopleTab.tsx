import { useMediaQuery } from '@mantine/hooks';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@mantine/core';
import { later } from '../../../../app/later';
import { Empty } from '../../../../components/Empty';
import { ErrorBox } from '../../../../components/ErrorBox';
import { Panel } from '../../../../components/Panel';
import { PeopleCards } from './PeopleCards';
import { PeopleFilters } from './PeopleFilters';
import { PeoplePages } from './PeoplePages';
import { PeoplePending } from './PeoplePending';
import { PeopleTable } from './PeopleTable';
import classes from './People.module.css';
import { isFiltered, type PeopleSearch } from './search';
import { usePeople } from './usePeople';

const StoryDrawer = later(() => import('./StoryDrawer').then((file) => ({ default: file.StoryDrawer })));

const ROUTE = '/shell/campaigns/view/$id/people';

/** Whom the campaign was for, one by one. */
export function PeopleTab() {
  const { t } = useTranslation('campaign-view');
  const { id } = useParams({ from: ROUTE });
  const search = useSearch({ from: ROUTE });
  const navigate = useNavigate({ from: '/campaigns/view/$id/people' });
  const [trail, setTrail] = useState<string[]>([]);
  const wide = useMediaQuery('(min-width: 48em)', true, { getInitialValueInEffect: false });
  const people = usePeople(id, search, trail.at(-1));

  const filter = (next: PeopleSearch) => {
    setTrail([]);
    void navigate({ search: next, replace: true });
  };
  const open = (message: string | undefined) =>
    void navigate({ search: { ...search, message }, replace: message === undefined, resetScroll: false });

  const Rows = wide ? PeopleTable : PeopleCards;
  const items = people.data?.items ?? [];
  return (
    <Panel>
      <PeopleFilters id={id} search={search} onChange={filter} page={people.data} />
      {people.error && (
        <ErrorBox title={t('people.failed')} problem={people.error} onRetry={() => void people.refetch()} />
      )}
      {people.isPending && <PeoplePending />}
      {people.data && items.length === 0 && !people.data.next && (
        <Nobody filtered={isFiltered(search)} onClear={() => filter({})} />
      )}
      <div className={classes.rows} data-old={people.isPlaceholderData || undefined} aria-busy={people.isFetching}>
        {items.length > 0 && <Rows items={items} onOpen={open} />}
      </div>
      {people.data && (
        <PeoplePages
          first={trail.length === 0}
          next={people.data.next}
          none={items.length === 0}
          onNext={(cursor) => setTrail([...trail, cursor])}
          onPrevious={() => setTrail(trail.slice(0, -1))}
        />
      )}
      <Suspense fallback={null}>
        {search.message && <StoryDrawer id={id} address={search.message} onClose={() => open(undefined)} />}
      </Suspense>
    </Panel>
  );
}

function Nobody({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  const { t } = useTranslation('campaign-view');
  return filtered ? (
    <Empty
      action={
        <Button variant="default" onClick={onClear}>
          {t('common:clearFilters')}
        </Button>
      }
    >
      {t('people.noMatch')}
    </Empty>
  ) : (
    <Empty>{t('people.nobody')}</Empty>
  );
}
