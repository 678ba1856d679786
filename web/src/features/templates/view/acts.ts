import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { done } from '../../../components/notices';
import type { Template } from '../shared/template';

/** Asks Meta to let a paused language be sent again. */
export function useUnpause({ id }: Template) {
  const { t } = useTranslation('template-view');
  const client = useQueryClient();
  return useMutation({
    mutationFn: (language: string) => api.POST('/api/v1/templates/{id}/unpause', { params: { path: { id } }, body: { language } }),
    onSuccess: () => {
      void done(t('paused.done'));
      return client.invalidateQueries({ queryKey: ['get', '/api/v1/templates/{id}', { params: { path: { id } } }] });
    },
  });
}
