import { Alert, Button, Group, Text } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../../app/fmt';
import { useMay } from '../../../../app/session';
import { ErrorBox } from '../../../../components/ErrorBox';
import { undo } from '../actions/ask';
import { useAct } from '../actions/useAct';
import { useRun } from '../run/context';
import classes from './Notice.module.css';
import { useSecondsUntil } from './useSecondsUntil';

/** What is counted down; before that a time says more. */
const SOON = 600;

/** While nothing has left a launch can be taken back: for how long still. */
export function UndoNotice({ until }: { until: string }) {
  const { campaign } = useRun();
  const { t } = useTranslation('campaign-view');
  const fmt = useFmt();
  const may = useMay('marketer');
  const seconds = useSecondsUntil(until);
  const act = useAct(campaign.id, () => undo(campaign.id), t('undo.done'));
  if (!may || seconds <= 0) return null;
  return (
    <Alert
      className={classes.cool}
      color="indigo"
      variant="light"
      icon={<IconArrowBackUp className="flips" aria-hidden />}
      title={t('undo.title')}
    >
      <Text size="sm" role="timer">
        {seconds < SOON ? t('undo.text', { length: fmt.length(seconds) }) : t('undo.later', { time: fmt.momentInZone(until) })}
      </Text>
      {act.problem !== undefined && <ErrorBox title={t('actFailed')} problem={act.problem} />}
      <Group mt="sm">
        <Button size="xs" variant="default" loading={act.busy} onClick={() => void act.run()}>
          {t('undo.act')}
        </Button>
      </Group>
    </Alert>
  );
}
