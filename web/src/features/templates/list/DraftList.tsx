import { ActionIcon, Badge, Box, Button, Group } from '@mantine/core';
import { IconPencil, IconSend, IconTrash } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../app/fmt';
import { later } from '../../../app/later';
import { useMay } from '../../../app/session';
import { Empty } from '../../../components/Empty';
import { ErrorBox } from '../../../components/ErrorBox';
import { CategoryBadge } from '../shared/CategoryBadge';
import type { DraftLine } from '../shared/drafts-api';
import { draftPath } from '../shared/useBegin';
import { ListSkeleton } from './ListSkeleton';
import { Pager } from './Pager';
import { useDrafts, useReload } from './queries';
import names from './RowName.module.css';
import type { TemplatesSearch } from './search';
import classes from './TemplateCards.module.css';

const DeleteDraft = later(() => import('./DeleteDraft').then((file) => ({ default: file.DeleteDraft })));

/** What is being written, the last changed first. */
export function DraftList({ search }: { search: TemplatesSearch }) {
  const { t } = useTranslation('templates');
  const mayChange = useMay('marketer');
  const list = useDrafts(search);
  const reload = useReload();
  const [removing, setRemoving] = useState<DraftLine>();
  if (list.isError && !list.data) {
    return (
      <Box p="md">
        <ErrorBox title={t('draft.failed')} problem={list.error} onRetry={() => void list.refetch()} />
      </Box>
    );
  }
  if (!list.data) return <ListSkeleton />;
  const { items, next } = list.data;
  if (items.length === 0) {
    return (
      <Empty
        action={
          mayChange && (
            <Button variant="default" component={Link} to="/templates/new">
              {t('draft.first')}
            </Button>
          )
        }
      >
        {t('draft.none')}
      </Empty>
    );
  }
  return (
    <>
      <ul className={classes.list}>
        {items.map((draft) => (
          <DraftRow key={draft.id} draft={draft} onRemove={mayChange ? () => setRemoving(draft) : undefined} />
        ))}
      </ul>
      <Pager shown={items.length} next={next} search={search} />
      <Suspense fallback={null}>
        {removing && <DeleteDraft draft={removing} onDeleted={reload} onClose={() => setRemoving(undefined)} />}
      </Suspense>
    </>
  );
}

function DraftRow({ draft, onRemove }: { draft: DraftLine; onRemove?: () => void }) {
  const { t } = useTranslation('templates');
  const fmt = useFmt();
  const name = draft.name || t('draft.unnamed');
  const Icon = draft.state === 'draft' ? IconPencil : IconSend;
  return (
    <li className={classes.card}>
      <div className={classes.head}>
        <Link to={draftPath(draft.id) as string} className={names.name}>
          <bdi dir="auto">{name}</bdi>
        </Link>
        {onRemove && (
          <ActionIcon variant="subtle" color="gray" c="inherit" aria-label={t('draft.remove', { name })} onClick={onRemove}>
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        )}
      </div>
      <Group gap={6}>
        <Badge color="gray" variant="light" radius="sm" size="lg" miw="max-content" leftSection={<Icon size={14} stroke={2} aria-hidden />}>
          {t(`draft.state.${draft.state}`)}
        </Badge>
        <CategoryBadge category={draft.category} />
      </Group>
      <div className={classes.facts}>
        {draft.languages.length > 0 && <span>{draft.languages.map((language) => fmt.language(language)).join(t('and'))}</span>}
        {draft.template && <span>{t('draft.changes')}</span>}
        <span>{t('draft.updated', { ago: fmt.ago(draft.updatedAt, new Date()) })}</span>
      </div>
    </li>
  );
}
