import { Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../../api/client';
import { Ask } from '../../../components/Ask';
import { done } from '../../../components/notices';
import { RoleChoice } from './RoleChoice';

export function ChangeRole({ user, onClose }: { user: Schemas['Member']; onClose: () => void }) {
  const { t } = useTranslation('settings-users');
  const client = useQueryClient();
  const [role, setRole] = useState(user.role);
  const change = $api.useMutation('put', '/api/v1/users/{id}/role', {
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['get', '/api/v1/users'] });
      onClose();
      void done(t('change.done'));
    },
  });
  return (
    <Ask
      title={t('change.title', { who: user.name || user.email })}
      action={t('change.action')}
      busy={change.isPending}
      problem={change.error}
      onAction={() => (role === user.role ? onClose() : change.mutate({ params: { path: { id: user.id } }, body: { role } }))}
      onClose={onClose}
    >
      <Stack>
        <RoleChoice value={role} onChange={setRole} />
        <Text size="sm" c="dimmed">
          {t('change.text')}
        </Text>
      </Stack>
    </Ask>
  );
}
