import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconCircleCheck, IconClock, IconHandStop } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../../app/fmt';
import { useMay } from '../../../../app/session';
import { ErrorBox } from '../../../../components/ErrorBox';
import { Panel } from '../../../../components/Panel';
import { useBuilder } from '../page/context';
import { Note } from './Note';
import { useApproval, type Approval } from './useApproval';

/** The second pair of eyes: asked for, answered, and by whom. */
export function ApprovalPanel({ approval }: { approval: Approval }) {
  const { t } = useTranslation('template-approval');
  const { draft } = useBuilder();
  const mayWithdraw = useMay('marketer');
  const { approve, reject, withdraw, what } = useApproval(draft.id);
  const [note, setNote] = useState('');
  const waiting = approval.state === 'waiting';
  const problem = approve.error ?? reject.error ?? withdraw.error;
  return (
    <Panel title={t('title')}>
      <Stack>
        <Said approval={approval} />
        {waiting && (
          <Text size="sm" c="dimmed">
            {t(approval.mayDecide ? 'look' : 'another')}
          </Text>
        )}
        {approval.mayDecide && (
          <>
            <Note label={t('answer')} value={note} onChange={setNote} />
            <Group justify="flex-end">
              <Button variant="default" loading={reject.isPending} onClick={() => reject.mutate(what(approval.version, note))}>
                {t('reject')}
              </Button>
              <Button variant="light" color="palm" loading={approve.isPending} onClick={() => approve.mutate(what(approval.version, note))}>
                {t('approve')}
              </Button>
            </Group>
          </>
        )}
        {waiting && !approval.mayDecide && mayWithdraw && (
          <Group justify="flex-end">
            <Button variant="default" loading={withdraw.isPending} onClick={() => withdraw.mutate({ params: { path: { id: draft.id } } })}>
              {t('withdraw')}
            </Button>
          </Group>
        )}
        {problem && <ErrorBox title={t('failed')} problem={problem} />}
      </Stack>
    </Panel>
  );
}

const LOOKS = {
  waiting: { color: 'indigo', icon: IconClock },
  approved: { color: 'palm', icon: IconCircleCheck },
  rejected: { color: 'red', icon: IconHandStop },
  void: { color: 'orange', icon: IconHandStop },
};

function Said({ approval }: { approval: Approval }) {
  const { t } = useTranslation('template-approval');
  const fmt = useFmt();
  const { color, icon: Icon } = LOOKS[approval.state];
  const open = approval.state === 'waiting' || approval.state === 'void';
  const who = open ? approval.requestedBy : approval.decidedBy;
  const note = approval.state === 'waiting' ? approval.requestNote : approval.decisionNote;
  return (
    <Alert color={color} variant="light" icon={<Icon aria-hidden />}>
      {t(`state.${approval.state}`, { who: `\u2068${who?.name ?? t('somebody')}\u2069`, when: fmt.moment(approval.decidedAt ?? approval.requestedAt) })}
      {note && (
        <Text size="sm" mt={4} dir="auto">
          {note}
        </Text>
      )}
    </Alert>
  );
}
