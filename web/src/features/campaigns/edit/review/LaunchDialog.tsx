import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api } from '../../../../api/client';
import { useFmt } from '../../../../app/fmt';
import { Dialog } from '../../../../components/Dialog';
import { ErrorBox } from '../../../../components/ErrorBox';
import { campaignQuery } from '../draft/useDraft';
import { useWizard } from '../wizard/context';
import { readCount } from './count';
import type { Report } from './usePreflight';

/** Asks once more, with the count; of many people the count is typed. */
export function LaunchDialog({ report, onClose }: { report: Report; onClose: () => void }) {
  const { t } = useTranslation('campaign-edit');
  const fmt = useFmt();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { campaign, draft, settings } = useWizard();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const people = report.reach?.toSend ?? 0;
  const { typeCount, undoSeconds } = report.guards;
  const launch = $api.useMutation('post', '/api/v1/campaigns/{id}/launch', {
    onSuccess: (launched) => {
      client.setQueryData(campaignQuery(campaign.id).queryKey, launched);
      void client.invalidateQueries({ queryKey: ['get', '/api/v1/campaigns'] });
      return navigate({ to: '/campaigns/view/$id', params: { id: campaign.id } });
    },
    // It may have been launched, or changed by somebody else.
    onError: () => {
      void client.invalidateQueries({ queryKey: ['preflight', campaign.id] });
      void client.invalidateQueries(campaignQuery(campaign.id));
    },
  });
  const confirm = () => {
    const mistaken = typeCount && readCount(typed) !== people;
    setWrong(mistaken);
    if (mistaken) return;
    launch.mutate({
      params: { path: { id: campaign.id }, header: { 'If-Match': `"${draft.version}"` } },
      body: { confirmCount: people },
    });
  };
  return (
    <Dialog onClose={onClose} title={t('launch.title')}>
      <Stack
        component="form"
        onSubmit={(event) => {
          event.preventDefault();
          confirm();
        }}
      >
        <Text>{t(`launch.${settings.schedule.kind}`, { count: people, n: fmt.number(people), when: fmt.momentInZone(report.launchAt) })}</Text>
        {settings.schedule.kind === 'now' && undoSeconds > 0 && (
          <Text size="sm" c="dimmed">
            {t('launch.undo', { time: fmt.length(undoSeconds) })}
          </Text>
        )}
        {typeCount && (
          <TextInput
            label={t('launch.type', { n: fmt.number(people) })}
            inputMode="numeric"
            autoComplete="off"
            dir="ltr"
            data-autofocus
            error={wrong && t('launch.typeWrong')}
            value={typed}
            onChange={({ currentTarget: { value } }) => setTyped(value)}
          />
        )}
        {launch.isError && <ErrorBox title={t('launch.failed')} problem={launch.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" loading={launch.isPending}>
            {t('launch.confirm')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
