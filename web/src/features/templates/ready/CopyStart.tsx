import { Button } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { Empty } from '../../../components/Empty';
import { ErrorBox } from '../../../components/ErrorBox';
import { drawMessage } from '../../../components/message/draw';
import { SearchBox } from '../../../components/SearchBox';
import { CategoryBadge } from '../shared/CategoryBadge';
import { categories, isAlive, living, shownVariant } from '../shared/template';
import { useBegin } from '../shared/useBegin';
import classes from './New.module.css';
import { CardsPending } from './ReadyStart';
import type { NewSearch } from './search';
import { StartCard } from './StartCard';

interface CopyStartProps {
  search: NewSearch;
  onSearch: (search: NewSearch) => void;
}

/** One's own templates, to begin a new one like one of them. */
export function CopyStart({ search, onSearch }: CopyStartProps) {
  const { t, i18n } = useTranslation('template-new');
  const begin = useBegin();
  const list = useInfiniteQuery({
    queryKey: ['templates', 'to-copy', search.q],
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: { next?: string }) => page.next,
    placeholderData: keepPreviousData,
    queryFn: async ({ pageParam: cursor }) => (await api.GET('/api/v1/templates', { params: { query: { limit: 24, search: search.q, cursor } } })).data!,
  });
  const templates = list.data?.pages.flatMap((page) => page.items.filter(isAlive).map(living)) ?? [];
  return (
    <div className={classes.section}>
      <SearchBox
        aria-label={t('copy.search')}
        placeholder={t('copy.search')}
        clear={t('ready.searchClear')}
        value={search.q ?? ''}
        onSearch={(q) => onSearch({ ...search, q: q || undefined })}
      />
      {begin.isError && <ErrorBox title={t('notBegun')} problem={begin.error} />}
      {list.isError && <ErrorBox title={t('templates:failed')} problem={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <CardsPending />}
      {list.isSuccess && templates.length === 0 && (
        <Empty action={search.q ? <Button variant="default" onClick={() => onSearch({ from: 'copy' })}>{t('common:clearFilters')}</Button> : undefined}>
          {t(search.q ? 'templates:nothing.matches' : 'copy.none')}
        </Empty>
      )}
      <ul className={classes.cards} aria-busy={list.isPlaceholderData}>
        {templates.map((template) => {
          const shown = shownVariant(template, i18n.language);
          return (
            <StartCard
              key={template.id}
              name={<bdi dir="ltr">{template.name}</bdi>}
              facts={
                <div>
                  {categories(template).map((category) => (
                    <CategoryBadge key={category} category={category} />
                  ))}
                </div>
              }
              message={drawMessage({ components: shown?.components, language: shown?.variant.language })}
              action={t('copy.use')}
              actionNamed={t('copy.useNamed', { name: template.name })}
              busy={begin.isPending}
              onChoose={() => begin.mutate({ template: template.id, mode: 'copy' })}
            />
          );
        })}
      </ul>
      {list.hasNextPage && (
        <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('copy.more')}
        </Button>
      )}
    </div>
  );
}
