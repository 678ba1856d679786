import { Alert, Radio, Select, Stack } from '@mantine/core';
import { IconMoon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../../../api/client';
import { useWorkspace } from '../../../../app/session';
import { Panel } from '../../../../components/Panel';
import { inPlace } from '../../../../components/in-place';
import { useWizard } from '../wizard/context';
import { MomentInput } from './MomentInput';
import { localOf } from '../../../../app/days';
import classes from './Schedule.module.css';

type Schedule = Schemas['Schedule'];

const KINDS = ['now', 'at', 'local_time'] as const;
const DAY = 86_400_000;

/** At once, at a moment, or when clocks show a time where each person lives. */
export function Start() {
  const { t } = useTranslation('campaign-edit');
  const { settings, edit } = useWizard();
  const workspace = useWorkspace();
  const { data: quiet } = $api.useQuery('get', '/api/v1/settings/quiet-hours', {}, { staleTime: 60_000 });
  const { schedule } = settings;
  const change = (next: Schedule) => edit({ schedule: next });
  const start = (kind: (typeof KINDS)[number]): Schedule => {
    const time = schedule.kind === 'now' ? `${localOf(new Date(Date.now() + DAY), workspace.zone).slice(0, 10)}T10:00` : schedule.time;
    if (kind === 'now') return { kind };
    return kind === 'at' ? { kind, time, zone: workspace.zone } : { kind, time };
  };
  return (
    <Panel title={t('schedule.title')}>
      <Radio.Group
        aria-label={t('schedule.title')}
        value={schedule.kind}
        onChange={(kind) => change(start(kind as (typeof KINDS)[number]))}
      >
        <div className={classes.choices}>
          {KINDS.map((kind) => (
            <Stack key={kind} gap="sm">
              <Radio value={kind} label={t(`schedule.${kind}`)} description={t(`schedule.${kind}Hint`)} />
              {kind === schedule.kind && schedule.kind !== 'now' && (
                <Stack gap="sm" className={classes.inset}>
                  <MomentInput
                    key={kind}
                    label={t('schedule.day')}
                    zone={schedule.kind === 'at' ? schedule.zone : workspace.zone}
                    showZone={schedule.kind === 'at'}
                    value={schedule.time.slice(0, 16)}
                    onChange={(time) => time && change({ ...schedule, time })}
                  />
                  {schedule.kind === 'at' && (
                    <Select
                      {...inPlace}
                      maw={460}
                      label={t('schedule.zone')}
                      searchable
                      allowDeselect={false}
                      limit={60}
                      data={zones(schedule.zone)}
                      value={schedule.zone}
                      dir="ltr"
                      onChange={(zone) => zone && change({ ...schedule, zone })}
                    />
                  )}
                </Stack>
              )}
            </Stack>
          ))}
        </div>
      </Radio.Group>
      {quiet && mayBeQuiet(quiet, settings.purpose) && (
        <Alert mt="lg" color="indigo" variant="light" icon={<IconMoon aria-hidden />}>
          {t('schedule.quiet')}
        </Alert>
      )}
    </Panel>
  );
}

function mayBeQuiet(hours: Schemas['QuietHours'], purpose: Schemas['Purpose']): boolean {
  if (purpose === 'service') return false;
  const week = Object.values(hours[purpose]);
  return week.some((spans) => spans.length > 0) || hours.periods.some((period) => period.purposes.includes(purpose));
}

function zones(chosen: string): string[] {
  const known = Intl.supportedValuesOf('timeZone');
  return known.includes(chosen) ? known : [chosen, ...known];
}
