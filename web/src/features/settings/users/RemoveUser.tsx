import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../../api/client';
import { Ask } from '../../../components/Ask';
import { done } from '../../../components/notices';

export function RemoveUser({ user, onClose }: { user: Schemas['Member']; onClose: () => void }) {
  const { t } = useTranslation('settings-users');
  const client = useQueryClient();
  const remove = $api.useMutation('delete', '/api/v1/users/{id}', {
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['get', '/api/v1/users'] });
      onClose();
      void done(t('remove.done'));
    },
  });
  return (
    <Ask
      title={t('remove.title', { who: user.name || user.email })}
      action={t('remove.action')}
      grave
      busy={remove.isPending}
      problem={remove.error}
      onAction={() => remove.mutate({ params: { path: { id: user.id } } })}
      onClose={onClose}
    >
      {t('remove.text')}
    </Ask>
  );
}
