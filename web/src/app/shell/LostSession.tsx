import { Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../components/Dialog';
import { SignInForm } from '../../features/session/SignInForm';
import { sessionQuery } from '../session';

/** Signing in again over the open page, so that nothing typed is lost. */
export function LostSession({ why }: { why: string }) {
  const { t } = useTranslation('session');
  const client = useQueryClient();
  return (
    <Dialog
      onClose={() => {}}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={t('lost.title')}
    >
      <Text mb="md">{t(`lost.${why}`, { defaultValue: t('lost.because') })}</Text>
      <SignInForm
        email={client.getQueryData(sessionQuery.queryKey)?.email}
        onSignedIn={() => void client.invalidateQueries()}
      />
    </Dialog>
  );
}
