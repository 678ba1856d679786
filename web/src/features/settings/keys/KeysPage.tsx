import { Alert, Badge, Button, Skeleton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../../api/client';
import { useFmt } from '../../../app/fmt';
import { useMay } from '../../../app/session';
import { Ask } from '../../../components/Ask';
import { Empty } from '../../../components/Empty';
import { ErrorBox } from '../../../components/ErrorBox';
import { done } from '../../../components/notices';
import { Panel } from '../../../components/Panel';
import rows from '../parts/rows.module.css';
import { SettingsSub } from '../parts/SettingsSub';
import { IssueKey } from './IssueKey';
import { standing } from './scopes';

type Key = Schemas['ApiKeysListed'];

const COLORS = { live: 'palm', expired: 'gray', revoked: 'gray' } as const;

export function KeysPage() {
  const { t } = useTranslation('settings-keys');
  const fmt = useFmt();
  const may = useMay('admin');
  const client = useQueryClient();
  const [issuing, setIssuing] = useState(false);
  const [revoking, setRevoking] = useState<Key | null>(null);
  const keys = $api.useQuery('get', '/api/v1/keys', {}, { enabled: may });
  const revoke = $api.useMutation('delete', '/api/v1/keys/{id}', {
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['get', '/api/v1/keys'] });
      setRevoking(null);
      void done(t('revoke.done'));
    },
  });
  const now = new Date();
  if (!may) {
    return (
      <SettingsSub title={t('title')}>
        <Alert color="gray">{t('settings-users:onlyAdmins')}</Alert>
      </SettingsSub>
    );
  }
  const add = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setIssuing(true)}>
      {t('issue.action')}
    </Button>
  );
  const items = keys.data?.items ?? [];
  return (
    <SettingsSub title={t('title')} lead={t('lead')} actions={items.length > 0 && add}>
      {issuing && <IssueKey onClose={() => setIssuing(false)} />}
      {revoking && (
        <Ask
          title={t('revoke.title', { name: revoking.name })}
          action={t('revoke.action')}
          grave
          busy={revoke.isPending}
          problem={revoke.error}
          onAction={() => revoke.mutate({ params: { path: { id: revoking.id } } })}
          onClose={() => (revoke.reset(), setRevoking(null))}
        >
          {t('revoke.text')}
        </Ask>
      )}
      {keys.isError && <ErrorBox title={t('settings:notLoaded')} problem={keys.error} onRetry={() => void keys.refetch()} />}
      {keys.isPending && <Skeleton h={140} radius="lg" />}
      {keys.isSuccess && items.length === 0 && <Empty action={add}>{t('none')}</Empty>}
      {items.length > 0 && (
        <Panel flush>
          <ul className={rows.rows} aria-label={t('title')}>
            {items.map((key) => {
              const stands = standing(key, now);
              return (
                <li key={key.id} className={rows.row}>
                  <div className={rows.words}>
                    <strong dir="auto">{key.name}</strong>
                    <div className={rows.small}>
                      <code dir="ltr">{key.prefix}…</code> · {t(`shell:role.${key.role}`)} · <Reach scopes={key.scopes} />
                    </div>
                    <div className={rows.small}>
                      {t('made', { at: fmt.day(key.createdAt) })}
                      {' · '}
                      {key.expiresAt ? t('ends', { at: fmt.moment(key.expiresAt) }) : t('endless')}
                    </div>
                  </div>
                  <Badge color={COLORS[stands]} variant="light" miw="max-content">
                    {t(`standing.${stands}`)}
                  </Badge>
                  {stands === 'live' && (
                    <Button variant="subtle" aria-label={t('revoke.one', { name: key.name })} onClick={() => setRevoking(key)}>
                      {t('revoke.action')}
                    </Button>
                  )}
                </li>
              );
            })}
          </ul>
        </Panel>
      )}
    </SettingsSub>
  );
}

/** What a key may do, in words. */
function Reach({ scopes }: { scopes: string[] }) {
  const { t } = useTranslation('settings-keys');
  if (scopes.includes('*')) return <>{t('everything')}</>;
  return (
    <>
      {scopes
        .map((scope) => {
          const [area = '', reach = 'read'] = scope.split(':');
          return t(`reach.${reach}Of`, { area: t(`area.${area}`, { defaultValue: area }) });
        })
        .join(t('and'))}
    </>
  );
}
