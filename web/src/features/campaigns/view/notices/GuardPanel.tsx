import { Button, Group, Text } from '@mantine/core';
import { IconShieldCheck, IconShieldHalf, IconShieldX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../../api/client';
import { useFmt } from '../../../../app/fmt';
import { useMay } from '../../../../app/session';
import { Panel } from '../../../../components/Panel';
import { useAsk } from '../actions/asked';
import classes from './Guard.module.css';
import { GuardLimits } from './GuardLimits';

type Guard = Schemas['GuardView'];

const ICONS = { pending: IconShieldHalf, guarding: IconShieldHalf, stopped: IconShieldX, open: IconShieldCheck };

/** The guarded start: how the first share goes against the limits, when the wait ends, and the two ways on. */
export function GuardPanel({ guard, closed }: { guard: Guard; closed: boolean }) {
  const { t } = useTranslation('campaign-view');
  const may = useMay('marketer');
  const ask = useAsk();
  const Icon = ICONS[guard.phase];
  const waits = guard.phase === 'guarding' || guard.phase === 'stopped';
  return (
    <Panel
      title={t('guard.title')}
      aside={
        <span className={classes.phase} data-phase={guard.phase}>
          <Icon size={18} aria-hidden />
          {t(`guard.phase.${guard.phase}`)}
        </span>
      }
    >
      <GuardWords guard={guard} />
      {guard.phase !== 'pending' && <GuardLimits guard={guard} />}
      {may && waits && !closed && (
        <Group mt="md">
          <Button
            variant={guard.phase === 'stopped' ? 'filled' : 'default'}
            onClick={() => ask({ what: 'resume', lifted: 'guard' })}
          >
            {t('guard.goOn')}
          </Button>
          <Button variant="default" onClick={() => ask({ what: 'close' })}>
            {t('guard.close')}
          </Button>
        </Group>
      )}
    </Panel>
  );
}

/** What happens now, and when it ends by itself. */
function GuardWords({ guard }: { guard: Guard }) {
  const { t } = useTranslation('campaign-view');
  const fmt = useFmt();
  const share = guard.share ?? guard.limits.atLeast ?? 0;
  const n = fmt.number(share);
  const key = guard.phase === 'guarding' && guard.endsAt ? 'watching' : guard.phase;
  return (
    <Text role="status">
      {t(`guard.text.${key}`, {
        count: share,
        n,
        tried: fmt.number(guard.attempted),
        time: fmt.soon(guard.endsAt ?? guard.decidedAt ?? new Date()),
      })}
    </Text>
  );
}
