import { Anchor, Button } from '@mantine/core';
import { useNavigate, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api } from '../../../../api/client';
import { useFmt } from '../../../../app/fmt';
import { useMay } from '../../../../app/session';
import { Empty } from '../../../../components/Empty';
import { ErrorBox } from '../../../../components/ErrorBox';
import { Page } from '../../../../components/Page';
import { Panel } from '../../../../components/Panel';
import { campaignQuery } from '../draft/useDraft';
import type { Template } from '../wizard/context';
import { spoken, withTemplate } from './choose';
import { Gallery } from './Gallery';
import { SenderSelect } from './SenderSelect';
import { useSenders } from './useSenders';
import { useQueryClient } from '@tanstack/react-query';

/** `/campaigns/new`: with the template that is chosen a draft begins. */
export function NewPage() {
  const { t, i18n } = useTranslation('campaign-edit');
  const fmt = useFmt();
  const client = useQueryClient();
  const navigate = useNavigate();
  const senders = useSenders();
  const [chosen, setChosen] = useState<string>();
  const sender = senders.find((one) => one.id === chosen) ?? senders.find((one) => one.standing !== 'blocked') ?? senders[0];
  const create = $api.useMutation('post', '/api/v1/campaigns', {
    onSuccess: (campaign) => {
      client.setQueryData(campaignQuery(campaign.id).queryKey, campaign);
      void navigate({ to: '/campaigns/edit/$id/$step', params: { id: campaign.id, step: 'content' } });
    },
  });
  const begin = (template: Template) =>
    create.mutate({
      body: {
        name: t('newName', { template: spoken(template.name), day: fmt.day(new Date()) }),
        labels: [],
        languages: [],
        mapping: { variables: {} },
        purpose: 'marketing',
        schedule: { kind: 'now' },
        sender: sender?.wabaId === template.wabaId ? sender.id : senders.find((one) => one.wabaId === template.wabaId)?.id,
        ...withTemplate(template, { mapping: { variables: {} } }, i18n.language),
      },
    });
  if (!useMay('marketer')) {
    return (
      <Page title={t('title')}>
        <Empty action={<Button component={Link} to="/campaigns" variant="default">{t('toCampaigns')}</Button>}>{t('readOnly')}</Empty>
      </Page>
    );
  }
  return (
    <Page title={t('title')} lead={t('lead')} actions={<Anchor component={Link} to="/campaigns">{t('toCampaigns')}</Anchor>}>
      {create.isError && <ErrorBox title={t('notCreated')} problem={create.error} />}
      {senders.length > 1 && (
        <Panel>
          <SenderSelect senders={senders} value={sender?.id} onChange={setChosen} />
        </Panel>
      )}
      <Panel title={t('template.title')}>
        <Gallery account={senders.length > 1 ? sender?.wabaId : undefined} busy={create.isPending} onChoose={begin} />
      </Panel>
    </Page>
  );
}
