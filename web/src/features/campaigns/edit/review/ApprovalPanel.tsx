import { Alert, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { IconCircleCheck, IconClock, IconHandStop, IconUserCheck } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../../../api/client';
import { useFmt } from '../../../../app/fmt';
import { useSession } from '../../../../app/session';
import { ErrorBox } from '../../../../components/ErrorBox';
import { Panel } from '../../../../components/Panel';
import { campaignQuery } from '../draft/useDraft';
import { useWizard } from '../wizard/context';
import type { Report } from './usePreflight';

type Approval = Schemas['Approval'];

/** The second pair of eyes: asked for, answered, and by whom. */
export function ApprovalPanel({ report }: { report: Report }) {
  const { t } = useTranslation('campaign-edit');
  const client = useQueryClient();
  const session = useSession();
  const { campaign, draft, readOnly } = useWizard();
  const [note, setNote] = useState('');
  const { approval } = campaign;
  const settled = {
    onSuccess: (answer: Schemas['CampaignView']) => {
      setNote('');
      client.setQueryData(campaignQuery(campaign.id).queryKey, answer);
    },
    onError: () => void client.invalidateQueries(campaignQuery(campaign.id)),
  };
  const request = $api.useMutation('post', '/api/v1/campaigns/{id}/request-approval', settled);
  const approve = $api.useMutation('post', '/api/v1/campaigns/{id}/approve', settled);
  const reject = $api.useMutation('post', '/api/v1/campaigns/{id}/reject', settled);
  const what = {
    params: { path: { id: campaign.id }, header: { 'If-Match': `"${draft.version}"` } },
    body: { note: note.trim() || undefined },
  };
  const waiting = approval?.state === 'waiting';
  const mine = [approval?.requestedBy.id, campaign.createdBy.id, campaign.updatedBy.id].includes(session.id);
  const grew = approval?.state === 'approved' && (report.reach?.toSend ?? 0) > approval.people;
  const asks = !waiting && (approval?.state !== 'approved' || grew);
  const problem = request.error ?? approve.error ?? reject.error;
  return (
    <Panel title={t('approval.title')}>
      <Stack>
        {approval ? <Said approval={approval} /> : <Text>{t('approval.needed')}</Text>}
        {waiting && mine && (
          <Text size="sm" c="dimmed">
            {t('approval.another')}
          </Text>
        )}
        {!readOnly && (asks || (waiting && !mine)) && (
          <>
            <Textarea
              label={t(asks ? 'approval.ask' : 'approval.answer')}
              placeholder={t('approval.optional')}
              dir="auto"
              autosize
              minRows={2}
              maxLength={1000}
              value={note}
              onChange={({ currentTarget: { value } }) => setNote(value)}
            />
            <Group justify="flex-end">
              {asks ? (
                <Button
                  variant="light"
                  leftSection={<IconUserCheck size={18} aria-hidden />}
                  disabled={report.problems.length > 0 || draft.state !== 'saved'}
                  loading={request.isPending}
                  onClick={() => request.mutate(what)}
                >
                  {t('approval.request')}
                </Button>
              ) : (
                <>
                  <Button variant="default" loading={reject.isPending} onClick={() => reject.mutate(what)}>
                    {t('approval.reject')}
                  </Button>
                  <Button variant="light" color="palm" loading={approve.isPending} onClick={() => approve.mutate(what)}>
                    {t('approval.approve')}
                  </Button>
                </>
              )}
            </Group>
          </>
        )}
        {problem && <ErrorBox title={t('approval.failed')} problem={problem} />}
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
  const { t } = useTranslation('campaign-edit');
  const fmt = useFmt();
  const { color, icon: Icon } = LOOKS[approval.state];
  const who = approval.state === 'waiting' || approval.state === 'void' ? approval.requestedBy : approval.decidedBy;
  const note = approval.state === 'waiting' ? approval.requestNote : approval.decisionNote;
  return (
    <Alert color={color} variant="light" icon={<Icon aria-hidden />}>
      {t(`approval.${approval.state}`, {
        who: who?.name ?? t('approval.somebody'),
        when: fmt.moment(approval.decidedAt ?? approval.requestedAt),
      })}
      {note && (
        <Text size="sm" mt={4} dir="auto">
          {note}
        </Text>
      )}
    </Alert>
  );
}
