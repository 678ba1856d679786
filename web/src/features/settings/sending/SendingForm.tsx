import { Alert, SimpleGrid, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../../api/client';
import { useMay } from '../../../app/session';
import { focusFirstError } from '../../../components/forms/focus';
import { useDraftForm } from '../../../components/forms/useDraftForm';
import { useUnsaved } from '../../../components/forms/useUnsaved';
import { versioned, type Versioned } from '../../../components/forms/versioned';
import { NumberField } from '../../../components/NumberField';
import { Panel } from '../../../components/Panel';
import { problemWords } from '../../../components/problem-words';
import { Restored } from '../parts/Restored';
import { SaveBar } from '../parts/SaveBar';
import { useVersionedSave } from '../parts/useVersionedSave';
import { changeOf, draftOf, type SendingDraft } from './form';
import { sendingQuery } from './query';

export function SendingForm({ read }: { read: Versioned<Schemas['SendingSettingsView']> }) {
  const { t } = useTranslation('settings-sending');
  const may = useMay('admin');
  const { currency } = read.value;
  const needed = (value: SendingDraft[keyof SendingDraft]) => (value === null ? t('need') : null);
  const { form, dirty, restored, ...edited } = useDraftForm('sending', read, draftOf, {
    validate: { confirmAbove: needed, undoSeconds: needed },
  });
  const leaving = useUnsaved(dirty);
  const saving = useVersionedSave({
    query: sendingQuery,
    path: '/api/v1/settings/sending',
    put: async (etag) =>
      versioned(
        await api.PUT('/api/v1/settings/sending', { params: { header: { 'If-Match': etag } }, body: changeOf(form.getValues()) }),
      ),
    edited,
    onRefused: (problem) => {
      form.setErrors(problemWords(t, problem).fields);
      focusFirstError();
    },
  });
  const field = (name: keyof SendingDraft) => ({
    ...form.getInputProps(name),
    value: form.values[name] ?? undefined,
    onChange: (value: number | undefined) => form.setFieldValue(name, value ?? null),
  });
  const money = { min: 0, decimalScale: 3, thousandSeparator: ',', disabled: !may, suffix: ` ${currency}` } as const;
  const whole = { min: 0, decimalScale: 0, thousandSeparator: ',', disabled: !may } as const;
  return (
    <form noValidate onSubmit={form.onSubmit(() => saving.save(), () => focusFirstError())}>
      {leaving}
      <Stack>
        {!may && <Alert color="gray">{t('settings:onlyAdmins')}</Alert>}
        {restored && <Restored onDiscard={() => edited.settle(read)} />}
        <Panel title={t('budget.title')}>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <NumberField {...money} label={t('budget.month')} description={t('budget.monthHint')} {...field('monthBudget')} />
            <NumberField
              {...whole}
              decimalScale={8}
              label={t('budget.rate', { currency })}
              description={
                !read.value.usdRateEntered && read.value.usdRate !== undefined
                  ? t('budget.pegged', { rate: read.value.usdRate, currency })
                  : t('budget.rateHint')
              }
              {...field('usdRate')}
            />
          </SimpleGrid>
        </Panel>
        <Panel title={t('care.title')}>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <NumberField {...whole} required label={t('care.confirm')} description={t('care.confirmHint')} {...field('confirmAbove')} />
            <NumberField {...whole} required max={300} label={t('care.undo')} description={t('care.undoHint')} {...field('undoSeconds')} />
          </SimpleGrid>
        </Panel>
        <Panel title={t('approval.title')}>
          <Text size="sm" c="dimmed" mb="sm">
            {t('approval.text')}
          </Text>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <NumberField {...whole} label={t('approval.people')} description={t('approval.hint')} {...field('approvalAbovePeople')} />
            <NumberField {...money} label={t('approval.cost')} description={t('approval.hint')} {...field('approvalAboveCost')} />
          </SimpleGrid>
        </Panel>
        {may && <SaveBar dirty={dirty} saving={saving} />}
      </Stack>
    </form>
  );
}
