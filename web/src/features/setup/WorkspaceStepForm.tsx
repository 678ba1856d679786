import { Button, Group, Stack, Switch, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../api/client';
import { sessionQuery, useSession } from '../../app/session';
import { ErrorBox } from '../../components/ErrorBox';
import { focusFirstError } from '../../components/forms/focus';
import { useKeptForm } from '../../components/forms/useKeptForm';
import { versioned, type Versioned } from '../../components/forms/versioned';
import { PlaceFields } from '../../components/places/PlaceFields';
import { TradeField, type Trade } from '../../components/places/TradeField';
import { settingsQuery } from '../../components/places/settings';
import { problemWords } from '../../components/problem-words';
import type { Week } from '../../components/quiet/spans';
import { nightsOf, quietNights } from './quiet-nights';

const PROPOSED = { from: '22:00', until: '09:00' };

interface WorkspaceStepFormProps {
  read: Versioned<Schemas['Settings']>;
  /** When marketing is quiet now. */
  week: Week;
  onDone: () => void;
}

export function WorkspaceStepForm({ read, week, onDone }: WorkspaceStepFormProps) {
  const { t } = useTranslation('setup');
  const client = useQueryClient();
  const { name, country, zone, currency, trade = '' } = read.value;
  const [before] = useState(() => nightsOf(week));
  // Nights are proposed once; who comes back to the step finds what is set.
  const [first] = useState(!useSession().setup.workspace);
  const nights = { ...PROPOSED, ...(before !== 'own' && before), nights: first || before !== null };
  const { form, forget } = useKeptForm('setup-workspace', {
    initialValues: { name, country, zone, currency, trade: trade as Trade | '', ...nights },
    validate: {
      name: (value) => (value.trim() ? null : t('workspace.needName')),
      until: (value, { nights, from }) => (nights && (!from || !value || value === from) ? t('workspace.needHours') : null),
    },
  });
  const save = useMutation({
    mutationFn: async () => {
      const { nights: wanted, from, until, trade: chosen, ...settings } = form.getValues();
      const span = wanted ? { from, until } : null;
      if (before !== 'own' && JSON.stringify(span) !== JSON.stringify(before)) {
        await quietNights(span);
        void client.invalidateQueries({ queryKey: ['quiet-hours'] });
        void client.invalidateQueries({ queryKey: ['get', '/api/v1/settings/quiet-hours'] });
      }
      // Last: it is what ends the step.
      const { etag } = versioned(await api.GET('/api/v1/settings'));
      return versioned(await api.PUT('/api/v1/settings', { params: { header: { 'If-Match': etag } }, body: { ...settings, trade: chosen || undefined } }));
    },
    onSuccess: async (saved) => {
      forget();
      client.setQueryData(settingsQuery.queryKey, saved);
      await client.invalidateQueries({ queryKey: sessionQuery.queryKey });
      onDone();
    },
    onError: (problem) => {
      form.setErrors(problemWords(t, problem).fields);
      focusFirstError();
    },
  });
  return (
    <form noValidate onSubmit={form.onSubmit(() => save.mutate(), () => focusFirstError())}>
      <Stack>
        <Text c="dimmed">{t('workspace.lead')}</Text>
        <TextInput label={t('workspace.name')} required dir="auto" {...form.getInputProps('name')} />
        <PlaceFields form={form} />
        <TradeField {...form.getInputProps('trade')} />
        {before === 'own' ? (
          <Text size="sm">{t('workspace.ownWeek')}</Text>
        ) : (
          <Switch label={t('workspace.nights')} description={t('workspace.nightsHint')} {...form.getInputProps('nights', { type: 'checkbox' })} />
        )}
        {before !== 'own' && form.values.nights && (
          <Group align="flex-start">
            <TextInput type="time" label={t('workspace.from')} {...form.getInputProps('from')} />
            <TextInput type="time" label={t('workspace.until')} {...form.getInputProps('until')} />
          </Group>
        )}
        {save.isError && <ErrorBox title={t('notSaved')} problem={save.error} />}
        <Group>
          <Button type="submit" loading={save.isPending}>
            {t('next')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
