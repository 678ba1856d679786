import { Group, NativeSelect, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localOf } from '../../../app/days';
import { useFmt } from '../../../app/fmt';
import { Panel } from '../../../components/Panel';
import { minuteOf, type Purpose, type QuietHours } from '../../../components/quiet/spans';
import { nextOpen } from './next';
import { timeOf } from './week';

/** "When would it leave?", by what is on the page, saved or not. */
export function NextOpen({ quiet, zone }: { quiet: QuietHours; zone: string }) {
  const { t } = useTranslation('settings-quiet');
  const fmt = useFmt();
  const [purpose, setPurpose] = useState<Purpose>('marketing');
  const [ready, setReady] = useState(() => localOf(new Date(), zone));
  const [day = '', time = ''] = ready.split('T');
  const found = day && time ? nextOpen(quiet, purpose, { day, minute: minuteOf(time) }, zone) : undefined;
  const atOnce = found && found.day === day && found.minute === minuteOf(time);
  return (
    <Panel title={t('next.title')}>
      <Group align="flex-end" gap="sm">
        <NativeSelect
          label={t('next.what')}
          value={purpose}
          onChange={(event) => setPurpose(event.currentTarget.value as Purpose)}
          data={(['marketing', 'transactional'] as const).map((value) => ({ value, label: t(`purpose.${value}`) }))}
        />
        <TextInput type="datetime-local" label={t('next.ready')} value={ready} onChange={(event) => setReady(event.currentTarget.value)} />
      </Group>
      <Text mt="sm" role="status">
        {!day || !time
          ? t('next.choose')
          : !found
            ? t('next.never')
            : atOnce
              ? t('next.now')
              : t('next.at', { at: fmt.moment(`${found.day}T${timeOf(found.minute)}:00Z`, 'UTC'), weekday: weekdayOf(found.day, fmt.locale) })}
      </Text>
      <Text size="xs" c="dimmed">
        {t('next.own')}
      </Text>
    </Panel>
  );
}

function weekdayOf(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}
