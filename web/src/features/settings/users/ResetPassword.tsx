import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../../api/client';
import { Ask } from '../../../components/Ask';
import { OnceShown } from '../parts/OnceShown';

/** For somebody who has forgotten it: a one-time password, shown once. */
export function ResetPassword({ user, onClose }: { user: Schemas['Member']; onClose: () => void }) {
  const { t } = useTranslation('settings-users');
  const reset = $api.useMutation('post', '/api/v1/users/{id}/password');
  const who = user.name || user.email;
  if (reset.data) {
    return (
      <OnceShown title={t('reset.done')} label={t('invite.password')} secret={reset.data.oneTimePassword} onClose={onClose}>
        {t('invite.handOver', { who })}
      </OnceShown>
    );
  }
  return (
    <Ask
      title={t('reset.title', { who })}
      action={t('reset.action')}
      busy={reset.isPending}
      problem={reset.error}
      onAction={() => reset.mutate({ params: { path: { id: user.id } } })}
      onClose={onClose}
    >
      {t('reset.text')}
    </Ask>
  );
}
