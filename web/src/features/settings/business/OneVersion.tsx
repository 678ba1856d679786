import { Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { $api, api } from '../../../api/client';
import { useMay } from '../../../app/session';
import { Ask } from '../../../components/Ask';
import { versioned } from '../../../components/forms/versioned';
import { done } from '../../../components/notices';
import { Facts } from '../parts/Facts';
import { Loaded } from '../parts/Loaded';
import { businessQuery } from './query';

interface OneVersionProps {
  version: number;
  /** Of what is there now. */
  etag: string;
  onClose: () => void;
}

/** What an older version said, and making it the newest again. */
export function OneVersion({ version, etag, onClose }: OneVersionProps) {
  const { t } = useTranslation('settings-business');
  const may = useMay('marketer');
  const client = useQueryClient();
  const content = $api.useQuery('get', '/api/v1/settings/business-data/versions/{version}', { params: { path: { version } } });
  const restore = useMutation({
    mutationFn: async () =>
      versioned(
        await api.POST('/api/v1/settings/business-data/versions/{version}/restore', {
          params: { path: { version }, header: { 'If-Match': etag } },
        }),
      ),
    onSuccess: (now) => {
      client.setQueryData(businessQuery.queryKey, now);
      void client.invalidateQueries({ queryKey: ['get', '/api/v1/settings/business-data'] });
      void client.invalidateQueries({ queryKey: ['get', '/api/v1/settings/business-data/versions'] });
      onClose();
      void done(t('versions.restored'));
    },
  });
  return (
    <Ask
      title={t('versions.one')}
      action={t('versions.restore')}
      busy={restore.isPending}
      problem={restore.error}
      onAction={() => (may ? restore.mutate() : onClose())}
      onClose={onClose}
    >
      <Loaded query={content}>
        {({ values, lookupTables }) => (
          <Stack>
            <Facts items={Object.entries(values).map(([name, value]) => [name, <bdi>{value}</bdi>])} />
            {Object.entries(lookupTables).map(([name, table]) => (
              <section key={name}>
                <Text fw={600}>
                  <bdi dir="ltr">{name}</bdi>
                </Text>
                <Facts items={Object.entries(table).map(([when, then]) => [when, <bdi>{then}</bdi>])} />
              </section>
            ))}
          </Stack>
        )}
      </Loaded>
    </Ask>
  );
}
