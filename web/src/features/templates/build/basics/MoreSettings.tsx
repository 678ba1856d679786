import { NativeSelect, SegmentedControl, Stack, Text } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Findings } from '../lint/Findings';
import type { ParameterFormat } from '../model/content';
import { toFormat } from '../model/format';
import { useBuilder } from '../page/context';
import { useTtlChoices } from './ttl';

/** What few people change: how variables are named, and how long WhatsApp may try. */
export function MoreSettings() {
  const { t } = useTranslation('template-build');
  const { design, kind, change } = useBuilder();
  const id = useId();
  const ttl = useTtlChoices(design.category, design.ttlSeconds);
  return (
    <Stack gap="md" mt="sm">
      {kind !== 'code' && (
        <div>
          <Text fw={500} size="sm" id={id}>
            {t('basics.format')}
          </Text>
          <Text size="xs" c="dimmed" mb={6}>
            {t('basics.formatHint')}
          </Text>
          <SegmentedControl
            aria-labelledby={id}
            value={design.format}
            data={(['named', 'positional'] as const).map((value) => ({ value, label: t(`basics.${value}`) }))}
            onChange={(format) => change('', (now) => toFormat(now, format as ParameterFormat))}
          />
        </div>
      )}
      <div data-at="ttl">
        <NativeSelect
          label={t('basics.ttl')}
          description={t('basics.ttlHint')}
          value={String(design.ttlSeconds ?? '')}
          data={ttl}
          onChange={({ currentTarget: { value } }) => change('ttl', (now) => ({ ...now, ttlSeconds: value ? Number(value) : undefined }))}
        />
        <Findings at="ttl" />
      </div>
    </Stack>
  );
}
