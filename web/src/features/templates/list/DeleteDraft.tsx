import { Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { Ask } from '../../../components/Ask';
import { done } from '../../../components/notices';
import type { Draft } from '../shared/drafts';

interface DeleteDraftProps {
  draft: Draft;
  onDeleted: () => void;
  onClose: () => void;
}

/** Asks before a draft is thrown away; what Meta has stays. */
export function DeleteDraft({ draft, onDeleted, onClose }: DeleteDraftProps) {
  const { t } = useTranslation('templates');
  const action = useMutation({
    mutationFn: () => api.DELETE('/api/v1/template-drafts/{id}', { params: { path: { id: draft.id } } }),
    onSuccess: () => {
      void done(t('draft.removed'));
      onDeleted();
      onClose();
    },
  });
  return (
    <Ask
      title={t('draft.removeTitle', { name: draft.content.name || t('draft.unnamed') })}
      action={t('draft.removeDo')}
      grave
      busy={action.isPending}
      problem={action.error}
      onAction={() => action.mutate()}
      onClose={onClose}
    >
      <Text>{t('draft.removeWhat')}</Text>
    </Ask>
  );
}
