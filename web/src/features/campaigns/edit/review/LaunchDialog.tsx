import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { $api } from '../../../../api/client';
import { useFmt } from '../../../../app/fmt';
import { ErrorBox } from '../../../../components/ErrorBox';
import { campaignQuery } from '../draft/useDraft';
import { useWizard } from '../wizard/context';
import type { Report } from './usePreflight';

/** Asks once more, with the count. */
export function LaunchDialog({ report, onClose }: { report: Report; onClose: () => void }) {
  const { t } = useTranslation('campaign-edit');
  const fmt = useFmt();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { campaign, draft, settings } = useWizard();
  const people = report.reach?.toSend ?? 0;
  const launch = $api.useMutation('post', '/api/v1/campaigns/{id}/launch', {
    onSuccess: async (launched) => {
      await navigate({ to: `/campaigns/view/${campaign.id}` as string });
      client.setQueryData(campaignQuery(campaign.id).queryKey, launched);
    },
  });
  return (
    <Modal opened onClose={onClose} title={t('launch.title')} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <Stack>
        <Text>{t(`launch.${settings.schedule.kind}`, { count: people, n: fmt.number(people), when: fmt.momentInZone(report.launchAt) })}</Text>
        {launch.isError && <ErrorBox title={t('launch.failed')} problem={launch.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button
            loading={launch.isPending}
            onClick={() => launch.mutate({ params: { path: { id: campaign.id }, header: { 'If-Match': `"${draft.version}"` } } })}
          >
            {t('launch.confirm', { count: people, n: fmt.number(people) })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
