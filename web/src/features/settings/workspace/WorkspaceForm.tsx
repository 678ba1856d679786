import { Stack, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../../api/client';
import { sessionQuery } from '../../../app/session';
import { focusFirstError } from '../../../components/forms/focus';
import { useDraftForm } from '../../../components/forms/useDraftForm';
import { useUnsaved } from '../../../components/forms/useUnsaved';
import { versioned, type Versioned } from '../../../components/forms/versioned';
import { PlaceFields } from '../../../components/places/PlaceFields';
import { TradeField } from '../../../components/places/TradeField';
import { settingsQuery } from '../../../components/places/settings';
import { problemWords } from '../../../components/problem-words';
import { Restored } from '../parts/Restored';
import { SaveBar } from '../parts/SaveBar';
import { useVersionedSave } from '../parts/useVersionedSave';
import { sendingQuery } from '../sending/query';

const draftOf = ({ name, country, zone, currency, trade }: Schemas['Settings']) => ({ name, country, zone, currency, trade: trade ?? ('' as const) });

export function WorkspaceForm({ read, may }: { read: Versioned<Schemas['Settings']>; may: boolean }) {
  const { t } = useTranslation('settings-workspace');
  const client = useQueryClient();
  const { form, dirty, restored, ...edited } = useDraftForm('workspace', read, draftOf, {
    validate: { name: (value) => (value.trim() ? null : t('needName')) },
  });
  const leaving = useUnsaved(dirty);
  const saving = useVersionedSave({
    query: settingsQuery,
    path: '/api/v1/settings',
    put: async (etag) => {
      const { trade, ...settings } = form.getValues();
      const body = { ...settings, trade: trade || undefined };
      return versioned(await api.PUT('/api/v1/settings', { params: { header: { 'If-Match': etag } }, body }));
    },
    edited,
    onSaved: () => {
      void client.invalidateQueries({ queryKey: sessionQuery.queryKey });
      // Its amounts are in the workspace's currency.
      void client.invalidateQueries({ queryKey: sendingQuery.queryKey });
      void client.invalidateQueries({ queryKey: ['get', '/api/v1/settings/sending'] });
    },
    onRefused: (problem) => {
      form.setErrors(problemWords(t, problem).fields);
      focusFirstError();
    },
  });
  return (
    <form noValidate onSubmit={form.onSubmit(saving.save, () => focusFirstError())}>
      {leaving}
      <Stack>
        {restored && <Restored onDiscard={() => edited.settle(read)} />}
        <TextInput label={t('name')} description={t('nameHint')} required dir="auto" disabled={!may} {...form.getInputProps('name')} />
        <PlaceFields form={form} disabled={!may} />
        <TradeField disabled={!may} {...form.getInputProps('trade')} />
        {may && <SaveBar dirty={dirty} saving={saving} />}
      </Stack>
    </form>
  );
}
