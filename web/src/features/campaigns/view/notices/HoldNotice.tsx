import { Alert, Button, Group, Text } from '@mantine/core';
import { IconPlayerPause } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../../app/fmt';
import { useMay } from '../../../../app/session';
import { useAsk, type Asked } from '../actions/asked';
import type { Held } from '../run/run';
import classes from './Notice.module.css';

/** Why nothing leaves, since when, what to do about it, and the button that does it where there is one. */
export function HoldNotice({ hold }: { hold: Held }) {
  const { t } = useTranslation('campaign-view');
  const fmt = useFmt();
  const may = useMay('marketer');
  const ask = useAsk();
  const remedy = remedyOf(hold);
  return (
    <Alert className={classes.warm} color="orange" variant="light" icon={<IconPlayerPause aria-hidden />} title={hold.why.text}>
      {hold.why.whatToDo && <Text size="sm">{hold.why.whatToDo}</Text>}
      {isSaidByWhatsApp(hold) && (
        <Text size="sm">
          <bdi>{hold.detail}</bdi>
        </Text>
      )}
      <Text size="xs" mt={4}>
        {t('held.since', { time: fmt.moment(hold.placedAt) })}
        {hold.until && ` · ${t('held.until', { time: fmt.momentInZone(hold.until) })}`}
      </Text>
      {may && remedy && (
        <Group mt="sm">
          <Button size="xs" variant="default" onClick={() => ask(remedy)}>
            {t(remedy.what === 'limits' ? 'held.limits' : `held.lift.${remedy.lifted}`)}
          </Button>
        </Group>
      )}
    </Alert>
  );
}

/** Details of the others only repeat the reason, in English. */
const isSaidByWhatsApp = ({ scope, detail }: Held) => detail !== undefined && scope !== 'origin';

type Remedy = Extract<Asked, { what: 'resume' | 'limits' }>;

/** Only what stands on this campaign can be lifted from its page; a pause by the button above, a guarded start by its own. */
function remedyOf(hold: Held): Remedy | null {
  if (hold.scope !== 'origin') return null;
  if (hold.reason === 'cost_cap') return { what: 'limits' };
  if (hold.reason === 'quality' || hold.reason === 'late_launch' || hold.reason === 'audience_grew') {
    return { what: 'resume', lifted: hold.reason };
  }
  return null;
}
