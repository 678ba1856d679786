import { SimpleGrid, Stack, Switch, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../../api/client';
import { useFmt } from '../../../../app/fmt';
import { NumberField } from '../../../../components/NumberField';
import { Panel } from '../../../../components/Panel';
import { useWizard } from '../wizard/context';

type Guard = Schemas['Guard'];

interface Figure {
  name: 'sharePercent' | 'atLeast' | 'waitMinutes' | 'orStatusesPercent' | 'maxFailedPercent' | 'maxOptOutPercent';
  most: number;
  suffix?: string;
  decimals?: number;
  needed?: boolean;
}

/** What every guide advises: start small, look, go on. */
const USUAL: Guard = {
  sharePercent: 5,
  atLeast: 100,
  waitMinutes: 30,
  orStatusesPercent: 95,
  maxFailedPercent: 5,
  maxOptOutPercent: 2,
  holdOnQuality: true,
};

const FIGURES: Figure[] = [
  { name: 'sharePercent', most: 100, suffix: ' %', needed: true },
  { name: 'atLeast', most: 1_000_000, needed: true },
  { name: 'waitMinutes', most: 10_080, needed: true },
  { name: 'orStatusesPercent', most: 100, suffix: ' %' },
  { name: 'maxFailedPercent', most: 100, suffix: ' %', decimals: 1 },
  { name: 'maxOptOutPercent', most: 100, suffix: ' %', decimals: 1 },
];

/** A first share goes out; the rest follows by itself only when that went well. */
export function GuardedStart() {
  const { t } = useTranslation('campaign-edit');
  const { settings, edit } = useWizard();
  const { guard } = settings;
  const change = (next: Partial<Guard>) => edit({ guard: { ...guard, ...next } });
  return (
    <Panel title={t('guard.title')}>
      <Stack>
        <Switch
          label={t('guard.on')}
          description={t('guard.onHint')}
          checked={Boolean(guard)}
          onChange={({ currentTarget: { checked } }) => edit({ guard: checked ? USUAL : undefined })}
        />
        {guard && (
          <>
            <InWords guard={guard} />
            <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} style={{ alignItems: 'end' }}>
              {FIGURES.map((figure) => (
                <FigureField
                  key={figure.name}
                  figure={figure}
                  given={guard[figure.name]}
                  onChange={(value) => change({ [figure.name]: value })}
                />
              ))}
            </SimpleGrid>
            <Switch
              label={t('guard.holdOnQuality')}
              checked={guard.holdOnQuality ?? false}
              onChange={({ currentTarget: { checked } }) => change({ holdOnQuality: checked })}
            />
          </>
        )}
      </Stack>
    </Panel>
  );
}

interface FigureFieldProps {
  figure: Figure;
  given: number | undefined;
  onChange: (value: number | undefined) => void;
}

/** Of a figure that is needed the last one counts while the field is empty. */
function FigureField({ figure: { name, most, suffix, decimals = 0, needed }, given, onChange }: FigureFieldProps) {
  const { t } = useTranslation('campaign-edit');
  const [typed, setTyped] = useState(given);
  return (
    <NumberField
      label={t(`guard.${name}`)}
      placeholder={t('guard.notLookedAt')}
      required={needed}
      error={needed && typed === undefined && t('problems:field.required')}
      min={needed ? 1 : 0}
      max={most}
      clampBehavior="strict"
      suffix={suffix}
      decimalScale={decimals}
      allowNegative={false}
      hideControls
      value={typed}
      onChange={(value) => {
        setTyped(value);
        if (value !== undefined || !needed) onChange(value);
      }}
    />
  );
}

/** The limits as sentences, so that nobody has to read a form to know what will happen. */
function InWords({ guard }: { guard: Guard }) {
  const { t } = useTranslation('campaign-edit');
  const fmt = useFmt();
  const percent = (of: number | undefined) => fmt.percent((of ?? 0) / 100);
  const limits = [
    guard.maxFailedPercent !== undefined && t('guard.words.failed', { share: percent(guard.maxFailedPercent) }),
    guard.maxOptOutPercent !== undefined && t('guard.words.optedOut', { share: percent(guard.maxOptOutPercent) }),
    guard.holdOnQuality && t('guard.words.quality'),
  ].filter((limit): limit is string => Boolean(limit));
  return (
    <div role="status">
      <Text size="sm">
        {t('guard.words.first', {
          share: percent(guard.sharePercent),
          least: fmt.number(guard.atLeast ?? 0),
          wait: fmt.length((guard.waitMinutes ?? 0) * 60),
        })}{' '}
        {guard.orStatusesPercent !== undefined && t('guard.words.sooner', { share: percent(guard.orStatusesPercent) })}
      </Text>
      <Text size="sm" mt={6}>
        {t(limits.length ? 'guard.words.then' : 'guard.words.always')}
      </Text>
      {limits.length > 0 && (
        <ul style={{ margin: '4px 0 0', paddingInlineStart: 20 }}>
          {limits.map((limit) => (
            <li key={limit}>
              <Text size="sm">{limit}</Text>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
