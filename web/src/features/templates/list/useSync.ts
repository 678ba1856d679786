import { useTranslation } from 'react-i18next';
import { $api } from '../../../api/client';
import { useFmt } from '../../../app/fmt';
import { done } from '../../../components/notices';
import { useReload } from './queries';

/** Reads all templates from Meta now. */
export function useSync() {
  const { t } = useTranslation('templates');
  const fmt = useFmt();
  const reload = useReload();
  return $api.useMutation('post', '/api/v1/templates/sync', {
    onSuccess: ({ accounts }) => {
      reload();
      const changed = accounts.reduce((sum, account) => sum + account.changed, 0);
      if (!accounts.some(({ problem }) => problem)) void done(t('sync.done', { count: changed, n: fmt.number(changed) }));
    },
  });
}

export type Sync = ReturnType<typeof useSync>;
