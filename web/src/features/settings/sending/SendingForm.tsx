import { Alert, NumberInput, SimpleGrid, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../../api/client';
import { useMay } from '../../../app/session';
import { focusFirstError } from '../../../components/forms/focus';
import { useKeptForm } from '../../../components/forms/useKeptForm';
import { versioned, type Versioned } from '../../../components/forms/versioned';
import { Panel } from '../../../components/Panel';
import { problemWords } from '../../../components/problem-words';
import { Restored } from '../parts/Restored';
import { SaveBar } from '../parts/SaveBar';
import { useUnsaved } from '../parts/useUnsaved';
import { useVersionedSave } from '../parts/useVersionedSave';
import { changeOf, draftOf, type SendingDraft } from './form';
import { sendingQuery } from './query';

export function SendingForm({ read }: { read: Versioned<Schemas['SendingSettingsView']> }) {
  const { t } = useTranslation('settings-sending');
  const may = useMay('admin');
  const { currency } = read.value;
  const needed = (value: SendingDraft[keyof SendingDraft]) => (value === '' ? t('need') : null);
  const { form, restored, forget } = useKeptForm<SendingDraft>('sending', {
    initialValues: draftOf(read.value),
    validate: { confirmAbove: needed, undoSeconds: needed },
  });
  const leaving = useUnsaved(form.isDirty());
  const settle = (value: Schemas['SendingSettingsView']) => {
    forget();
    form.setValues(draftOf(value));
    form.resetDirty(draftOf(value));
  };
  const save = useVersionedSave({
    query: { queryKey: sendingQuery.queryKey, queryFn: async () => versioned(await api.GET('/api/v1/settings/sending')) },
    put: async (etag) =>
      versioned(
        await api.PUT('/api/v1/settings/sending', { params: { header: { 'If-Match': etag } }, body: changeOf(form.getValues()) }),
      ),
    onSettled: settle,
    onRefused: (problem) => {
      form.setErrors(problemWords(t, problem).fields);
      focusFirstError();
    },
  });
  const money = { min: 0, decimalScale: 3, thousandSeparator: ',', disabled: !may, suffix: ` ${currency}` } as const;
  const whole = { min: 0, decimalScale: 0, thousandSeparator: ',', disabled: !may } as const;
  return (
    <form noValidate onSubmit={form.onSubmit(() => save.mutation.mutate(read.etag), () => focusFirstError())}>
      {leaving}
      <Stack>
        {!may && <Alert color="gray">{t('settings:onlyAdmins')}</Alert>}
        {restored && <Restored onDiscard={() => settle(read.value)} />}
        <Panel title={t('budget.title')}>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <NumberInput {...money} label={t('budget.month')} description={t('budget.monthHint')} {...form.getInputProps('monthBudget')} />
            <NumberInput
              {...whole}
              decimalScale={8}
              label={t('budget.rate', { currency })}
              description={
                !read.value.usdRateEntered && read.value.usdRate !== undefined
                  ? t('budget.pegged', { rate: read.value.usdRate, currency })
                  : t('budget.rateHint')
              }
              {...form.getInputProps('usdRate')}
            />
          </SimpleGrid>
        </Panel>
        <Panel title={t('care.title')}>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <NumberInput {...whole} required label={t('care.confirm')} description={t('care.confirmHint')} {...form.getInputProps('confirmAbove')} />
            <NumberInput {...whole} required max={300} label={t('care.undo')} description={t('care.undoHint')} {...form.getInputProps('undoSeconds')} />
          </SimpleGrid>
        </Panel>
        <Panel title={t('approval.title')}>
          <Text size="sm" c="dimmed" mb="sm">
            {t('approval.text')}
          </Text>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <NumberInput {...whole} label={t('approval.people')} description={t('approval.hint')} {...form.getInputProps('approvalAbovePeople')} />
            <NumberInput {...money} label={t('approval.cost')} description={t('approval.hint')} {...form.getInputProps('approvalAboveCost')} />
          </SimpleGrid>
        </Panel>
        {may && <SaveBar dirty={form.isDirty()} save={save} />}
      </Stack>
    </form>
  );
}
