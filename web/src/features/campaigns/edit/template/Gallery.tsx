import { Button, Skeleton, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../../api/client';
import { Empty } from '../../../../components/Empty';
import { ErrorBox } from '../../../../components/ErrorBox';
import type { Template } from '../wizard/context';
import { TemplateCard } from './TemplateCard';
import classes from './Gallery.module.css';

interface GalleryProps {
  /** The WhatsApp account of the number that sends: others' templates cannot be chosen. */
  account?: string;
  chosen?: string;
  busy?: boolean;
  onChoose: (template: Template) => void;
}

/** All templates as people will see them; those that cannot be sent say why. */
export function Gallery({ account, chosen, busy = false, onChoose }: GalleryProps) {
  const { t } = useTranslation('campaign-edit');
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 250);
  const list = useInfiniteQuery({
    queryKey: ['templates', 'gallery', search],
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: { next?: string }) => page.next,
    placeholderData: keepPreviousData,
    queryFn: async ({ pageParam: cursor }) =>
      (await api.GET('/api/v1/templates', { params: { query: { limit: 24, search: search || undefined, cursor } } })).data!,
  });
  const templates = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className={classes.gallery}>
      <TextInput
        type="search"
        aria-label={t('template.search')}
        placeholder={t('template.search')}
        leftSection={<IconSearch size={18} aria-hidden />}
        value={typed}
        onChange={({ currentTarget: { value } }) => setTyped(value)}
      />
      {list.isError && <ErrorBox title={t('template.notLoaded')} problem={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && (
        <div className={classes.cards}>
          {[1, 2, 3].map((at) => (
            <Skeleton key={at} h={320} radius="lg" />
          ))}
        </div>
      )}
      {list.isSuccess && !templates.length && (
        <Empty action={search ? <Button variant="default" onClick={() => setTyped('')}>{t('common:clearFilters')}</Button> : undefined}>
          {t(search ? 'template.noMatch' : 'template.none')}
        </Empty>
      )}
      <ul className={classes.cards} aria-busy={list.isPlaceholderData}>
        {templates.map((template) => (
          <TemplateCard
            key={template.id}
            template={template}
            foreign={Boolean(account) && template.wabaId !== account}
            chosen={template.id === chosen}
            busy={busy}
            onChoose={() => onChoose(template)}
          />
        ))}
      </ul>
      {list.hasNextPage && (
        <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('template.more')}
        </Button>
      )}
    </div>
  );
}
