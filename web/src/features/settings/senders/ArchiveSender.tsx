import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArchive } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../../api/client';
import { Ask } from '../../../components/Ask';
import { done } from '../../../components/notices';
import { senderQuery, SENDERS } from './sender';

/** Takes a number out of use, for good. */
export function ArchiveSender({ sender }: { sender: Schemas['SenderView'] }) {
  const { t } = useTranslation('settings-senders');
  const [open, dialog] = useDisclosure(false);
  const client = useQueryClient();
  const navigate = useNavigate();
  const archive = $api.useMutation('post', '/api/v1/senders/{id}/archive', {
    onSuccess: async () => {
      await navigate({ to: '/settings/senders' });
      void client.invalidateQueries(senderQuery(sender.id));
      void client.invalidateQueries(SENDERS);
      void done(t('archive.done'));
    },
  });
  return (
    <>
      <Button variant="default" leftSection={<IconArchive size={18} aria-hidden />} onClick={dialog.open}>
        {t('archive.action')}
      </Button>
      {open && (
        <Ask
          title={t('archive.title', { name: sender.name })}
          action={t('archive.action')}
          grave
          busy={archive.isPending}
          problem={archive.error}
          onAction={() => archive.mutate({ params: { path: { id: sender.id } } })}
          onClose={dialog.close}
        >
          {t('archive.text')}
        </Ask>
      )}
    </>
  );
}
