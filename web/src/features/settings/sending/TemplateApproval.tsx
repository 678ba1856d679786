import { Stack, Switch } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { useMay } from '../../../app/session';
import { versioned } from '../../../components/forms/versioned';
import { done } from '../../../components/notices';
import { ErrorBox } from '../../../components/ErrorBox';
import { Panel } from '../../../components/Panel';
import { Loaded } from '../parts/Loaded';
import { templateSettingsQuery } from './query';

/** Whether a second person looks at templates before WhatsApp does. */
export function TemplateApproval() {
  const { t } = useTranslation('settings-sending');
  const may = useMay('admin');
  const client = useQueryClient();
  const query = useQuery(templateSettingsQuery);
  const save = useMutation({
    mutationFn: async ({ approvalRequired, etag }: { approvalRequired: boolean; etag: string }) =>
      versioned(await api.PUT('/api/v1/settings/templates', { params: { header: { 'If-Match': etag } }, body: { approvalRequired } })),
    onSuccess: (saved) => {
      client.setQueryData(templateSettingsQuery.queryKey, saved);
      void done(t('common:saved'));
    },
    onError: () => void client.invalidateQueries({ queryKey: templateSettingsQuery.queryKey }),
  });
  return (
    <Panel title={t('templates.title')}>
      <Loaded query={query}>
        {({ value, etag }) => (
          <Stack>
            <Switch
              label={t('templates.required')}
              description={t('templates.hint')}
              disabled={!may || save.isPending}
              checked={value.approvalRequired}
              onChange={({ currentTarget }) => save.mutate({ approvalRequired: currentTarget.checked, etag })}
            />
            {save.isError && <ErrorBox title={t('settings:notSaved')} problem={save.error} />}
          </Stack>
        )}
      </Loaded>
    </Panel>
  );
}
