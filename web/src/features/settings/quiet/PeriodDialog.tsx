import { Button, Checkbox, Group, Radio, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../components/Dialog';
import type { Period, Purpose } from '../../../components/quiet/spans';
import { Spans } from './Spans';
import { useDayWords } from './useDayWords';
import { isSound } from './week';

interface PeriodDialogProps {
  period: Period;
  onDone: (period: Period) => void;
  onClose: () => void;
}

const PURPOSES: Purpose[] = ['marketing', 'transactional'];

/** One period; it is saved with the page. */
export function PeriodDialog({ period, onDone, onClose }: PeriodDialogProps) {
  const { t } = useTranslation('settings-quiet');
  const days = useDayWords();
  const form = useForm<Period>({
    initialValues: period,
    validate: {
      name: (value) => (value.trim() ? null : t('period.needName')),
      firstDay: (value) => (value ? null : t('period.needDay')),
      lastDay: (value, { firstDay }) => (!value ? t('period.needDay') : value < firstDay ? t('period.order') : null),
      purposes: (value) => (value.length > 0 ? null : t('period.needPurpose')),
      hours: (value, { closed }) => (closed || value.every(isSound) ? null : t('span.fault')),
    },
  });
  const { firstDay, lastDay, closed, hours } = form.values;
  return (
    <Dialog onClose={onClose} title={t('period.title')}>
      <form
        noValidate
        onSubmit={form.onSubmit(
          (values) => onDone({ ...values, name: values.name.trim(), hours: values.closed ? [] : values.hours }),
          (errors) => form.getInputNode(Object.keys(errors)[0]!)?.focus(),
        )}
      >
        <Stack>
          <TextInput label={t('period.name')} required maxLength={100} dir="auto" data-autofocus {...form.getInputProps('name')} />
          <SimpleGrid cols={2}>
            <TextInput type="date" label={t('period.first')} required {...form.getInputProps('firstDay')} />
            <TextInput type="date" label={t('period.last')} required {...form.getInputProps('lastDay')} />
          </SimpleGrid>
          {firstDay && lastDay && firstDay <= lastDay && (
            <Text size="sm" c="dimmed" role="status">
              {days.hijriRange(firstDay, lastDay)}
            </Text>
          )}
          <Checkbox.Group label={t('period.for')} {...form.getInputProps('purposes')}>
            <Group mt="xs">
              {PURPOSES.map((purpose) => (
                <Checkbox key={purpose} value={purpose} label={t(`purpose.${purpose}`)} />
              ))}
            </Group>
          </Checkbox.Group>
          <Radio.Group label={t('period.what')} value={closed ? 'closed' : 'hours'} onChange={(value) => form.setFieldValue('closed', value === 'closed')}>
            <Stack mt="xs" gap="xs">
              <Radio value="closed" label={t('period.closed')} />
              <Radio value="hours" label={t('period.hours')} />
            </Stack>
          </Radio.Group>
          {!closed && <Spans of={t('period.each')} spans={hours} onChange={(spans) => form.setFieldValue('hours', spans)} disabled={false} />}
          {form.errors.hours && (
            <Text size="sm" c="var(--error-text)" role="alert">
              {form.errors.hours}
            </Text>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common:cancel')}
            </Button>
            <Button type="submit">{t('period.done')}</Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
