import { Box, Button, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { Suspense, useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { later } from '../../../app/later';
import { useMay } from '../../../app/session';
import { Empty } from '../../../components/Empty';
import { ErrorBox } from '../../../components/ErrorBox';
import type { Template } from '../shared/template';
import { useBegin } from '../shared/useBegin';
import type { Steering } from './list-props';
import { ListSkeleton } from './ListSkeleton';
import { Pager } from './Pager';
import { useFigures, useReload, useTemplates } from './queries';
import { isFiltered, type TemplatesSearch } from './search';
import { TemplateCards } from './TemplateCards';
import { TemplateTable } from './TemplateTable';

const DeleteDialog = later(() => import('../shared/DeleteDialog').then((file) => ({ default: file.DeleteDialog })));

interface TemplateListProps {
  search: TemplatesSearch;
  onSearch: (search: TemplatesSearch) => void;
}

/** The templates that the address asks for, as a table or as cards, and what is done with them. */
export function TemplateList({ search, onSearch }: TemplateListProps) {
  const { t } = useTranslation('templates');
  const wide = useMediaQuery('(min-width: 64em)', undefined, { getInitialValueInEffect: false });
  const list = useTemplates(search);
  // Many rows are much work on a phone: it is done in slices.
  const page = useDeferredValue(list.data);
  const figures = useFigures(page?.items ?? []);
  const reload = useReload();
  const begin = useBegin();
  const [removing, setRemoving] = useState<Template>();
  if (list.isError && !list.data) {
    return (
      <Box p="md">
        <ErrorBox title={t('failed')} problem={list.error} onRetry={() => void list.refetch()} />
      </Box>
    );
  }
  if (!page) return <ListSkeleton />;
  const steer = (steering: Steering, template: Template) =>
    steering === 'remove' ? setRemoving(template) : begin.mutate({ template: template.id, mode: steering });
  const shown = { templates: page.items, figures: figures.data, onSteer: steer };
  return (
    <>
      {(list.isError || begin.isError) && (
        <Box px="md" pb="md">
          <ErrorBox
            title={t(begin.isError ? 'notBegun' : 'failed')}
            problem={begin.error ?? list.error}
            onRetry={begin.isError ? undefined : () => void list.refetch()}
          />
        </Box>
      )}
      <div aria-busy={list.isPlaceholderData} style={{ opacity: list.isPlaceholderData ? 0.55 : undefined }}>
        {page.items.length === 0 && !page.next ? (
          <Nothing search={search} onSearch={onSearch} />
        ) : (
          <>
            {wide ? <TemplateTable {...shown} /> : <TemplateCards {...shown} />}
            <Text size="xs" c="dimmed" px="md" py="xs">
              {t('use.what')}
            </Text>
            <Pager of="templates" shown={page.items.length} next={page.next} search={search} />
          </>
        )}
      </div>
      <Suspense fallback={null}>
        {removing && <DeleteDialog template={removing} onDeleted={() => { setRemoving(undefined); reload(); }} onClose={() => setRemoving(undefined)} />}
      </Suspense>
    </>
  );
}

function Nothing({ search, onSearch }: TemplateListProps) {
  const { t } = useTranslation('templates');
  const mayChange = useMay('marketer');
  if (isFiltered(search) || search.cursor) {
    return (
      <Empty
        action={
          <Button variant="default" onClick={() => onSearch(search.status ? { status: search.status } : {})}>
            {t('common:clearFilters')}
          </Button>
        }
      >
        {t('nothing.matches')}
      </Empty>
    );
  }
  if (search.status) return <Empty>{t('nothing.status', { status: t(`approval.${search.status}`) })}</Empty>;
  return (
    <Empty
      action={
        mayChange && (
          <Button variant="default" component={Link} to="/templates/new" search={{ from: 'ready' } as never}>
            {t('nothing.first')}
          </Button>
        )
      }
    >
      {t('nothing.yet')}
    </Empty>
  );
}
