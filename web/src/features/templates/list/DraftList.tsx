import { ActionIcon, Badge, Box, Button, Group } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconClock, IconPencil, IconSend, IconTrash, IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../app/fmt';
import { later } from '../../../app/later';
import { useMay } from '../../../app/session';
import { Empty } from '../../../components/Empty';
import { ErrorBox } from '../../../components/ErrorBox';
import { CategoryBadge } from '../shared/CategoryBadge';
import type { Draft } from '../shared/drafts';
import { draftPath } from '../shared/useBegin';
import { standingOf } from './standing';
import { ListSkeleton } from './ListSkeleton';
import { Pager } from './Pager';
import { useDrafts, useReload } from './queries';
import problems from './Approvals.module.css';
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
  const [removing, setRemoving] = useState<Draft>();
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
      <ul className={classes.list} data-alone>
        {items.map((draft) => (
          <DraftRow key={draft.id} draft={draft} onRemove={mayChange ? () => setRemoving(draft) : undefined} />
        ))}
      </ul>
      <Pager of="drafts" shown={items.length} next={next} search={search} />
      <Suspense fallback={null}>
        {removing && <DeleteDraft draft={removing} onDeleted={reload} onClose={() => setRemoving(undefined)} />}
      </Suspense>
    </>
  );
}

const LOOKS = {
  draft: { color: 'gray', icon: IconPencil },
  submitting: { color: 'indigo', icon: IconSend },
  submitted: { color: 'indigo', icon: IconSend },
  refused: { color: 'red', icon: IconX },
};

const ASKED = {
  waiting: { color: 'orange', icon: IconClock },
  approved: { color: 'palm', icon: IconCheck },
  rejected: { color: 'red', icon: IconX },
};

/** How far the second pair of eyes is, where the workspace wants one. */
function ApprovalMark({ draft: { approvalRequired, approval } }: { draft: Draft }) {
  const { t } = useTranslation('templates');
  if (!approvalRequired || !approval || approval.state === 'void') return null;
  const { color, icon: Icon } = ASKED[approval.state];
  return (
    <Badge color={color} variant="light" radius="sm" size="lg" miw="max-content" leftSection={<Icon size={14} stroke={2} aria-hidden />}>
      {t(`draft.approval.${approval.mayDecide ? 'mine' : approval.state}`)}
    </Badge>
  );
}

function DraftRow({ draft, onRemove }: { draft: Draft; onRemove?: () => void }) {
  const { t } = useTranslation('templates');
  const fmt = useFmt();
  const { category, variants } = draft.content;
  const name = draft.content.name || t('draft.unnamed');
  const state = standingOf(draft);
  const { color, icon: Icon } = LOOKS[state];
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
        <Badge color={color} variant="light" radius="sm" size="lg" miw="max-content" leftSection={<Icon size={14} stroke={2} aria-hidden />}>
          {t(`draft.state.${state}`)}
        </Badge>
        <CategoryBadge category={category} />
        <ApprovalMark draft={draft} />
      </Group>
      {draft.submissions
        .filter((submission) => submission.state === 'refused')
        .map(({ language, explanation }) => (
          <p key={language} className={problems.problem}>
            <IconAlertTriangle size={15} aria-hidden />
            <span>
              {t('draft.why', { language: fmt.language(language) })} <bdi>{explanation}</bdi>
            </span>
          </p>
        ))}
      <div className={classes.facts}>
        {variants.length > 0 && <span>{variants.map(({ language }) => fmt.language(language)).join(t('and'))}</span>}
        {draft.template && <span>{t('draft.changes')}</span>}
        <span>{t('draft.updated', { ago: fmt.ago(draft.updatedAt, new Date()) })}</span>
      </div>
    </li>
  );
}
