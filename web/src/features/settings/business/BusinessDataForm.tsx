import { ActionIcon, Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../../api/client';
import { useMay } from '../../../app/session';
import { focusFirstError } from '../../../components/forms/focus';
import { useDraft } from '../../../components/forms/useDraft';
import { useUnsaved } from '../../../components/forms/useUnsaved';
import { versioned, type Versioned } from '../../../components/forms/versioned';
import { Panel } from '../../../components/Panel';
import { Restored } from '../parts/Restored';
import { SaveBar } from '../parts/SaveBar';
import { useVersionedSave } from '../parts/useVersionedSave';
import { contentOf, draftOf, isSound, nameFaults } from './content';
import { businessQuery } from './query';
import { Rows } from './Rows';
import classes from './Rows.module.css';

export function BusinessDataForm({ read }: { read: Versioned<Schemas['BusinessDataContent']> }) {
  const { t } = useTranslation('settings-business');
  const may = useMay('marketer');
  const client = useQueryClient();
  const { draft, setDraft, dirty, restored, ...edited } = useDraft('business-data', read, draftOf);
  const [tried, setTried] = useState(false);
  const leaving = useUnsaved(dirty);
  const saving = useVersionedSave({
    query: businessQuery,
    path: '/api/v1/settings/business-data',
    put: async (etag) =>
      versioned(
        await api.PUT('/api/v1/settings/business-data', { params: { header: { 'If-Match': etag } }, body: contentOf(draft) }),
      ),
    edited,
    onSaved: () => {
      setTried(false);
      void client.invalidateQueries({ queryKey: ['get', '/api/v1/settings/business-data/versions'] });
    },
  });
  const tableFaults = nameFaults(draft.tables.map(({ name }) => name), true);
  const setTable = (at: number, part: Partial<(typeof draft.tables)[number]>) =>
    setDraft({ ...draft, tables: draft.tables.map((table, i) => (i === at ? { ...table, ...part } : table)) });
  const submit = () => {
    setTried(true);
    if (isSound(draft)) saving.save();
    else focusFirstError();
  };
  return (
    <>
      {leaving}
      {!may && <Alert color="gray">{t('onlyMarketers')}</Alert>}
      {restored && <Restored onDiscard={() => edited.settle(read)} />}
      <Panel title={t('values')}>
        <Text size="sm" c="dimmed" mb="sm">
          {t('valuesHint')}
        </Text>
        <Rows
          rows={draft.values}
          onChange={(values) => setDraft({ ...draft, values })}
          labels={{ name: t('name'), value: t('value') }}
          strict
          add={t('addValue')}
          tried={tried}
          disabled={!may}
        />
      </Panel>
      <Panel title={t('tables')}>
        <Text size="sm" c="dimmed" mb="sm">
          {t('tablesHint')}
        </Text>
        {draft.tables.map((table, at) => (
          <section key={at} className={classes.table} aria-label={t('tableNamed', { name: table.name || at + 1 })}>
            <Group align="flex-start" mb="sm" wrap="nowrap">
              <TextInput
                flex={1}
                label={t('tableName')}
                dir="ltr"
                value={table.name}
                disabled={!may}
                error={tried && tableFaults[at] && t(`fault.${tableFaults[at]}`)}
                onChange={(event) => setTable(at, { name: event.currentTarget.value })}
              />
              {may && (
                <ActionIcon mt={26} variant="subtle" color="gray" aria-label={t('remove', { what: table.name || String(at + 1) })} onClick={() => setDraft({ ...draft, tables: draft.tables.filter((_, i) => i !== at) })}>
                  <IconTrash size={18} aria-hidden />
                </ActionIcon>
              )}
            </Group>
            <Rows
              rows={table.rows}
              onChange={(rows) => setTable(at, { rows })}
              labels={{ name: t('when'), value: t('then') }}
              add={t('addLine')}
              tried={tried}
              disabled={!may}
            />
          </section>
        ))}
        {may && (
          <Button mt="sm" variant="default" size="sm" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setDraft({ ...draft, tables: [...draft.tables, { name: '', rows: [{ name: '', value: '' }] }] })}>
            {t('addTable')}
          </Button>
        )}
      </Panel>
      {may && (
        <Stack>
          <SaveBar dirty={dirty} saving={saving} onSave={submit} />
        </Stack>
      )}
    </>
  );
}
