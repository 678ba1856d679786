import { Badge, Button, Skeleton, Text } from '@mantine/core';
import { IconDeviceDesktop, IconDeviceMobile } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { $api } from '../../../api/client';
import { useFmt } from '../../../app/fmt';
import { ErrorBox } from '../../../components/ErrorBox';
import { done } from '../../../components/notices';
import { Panel } from '../../../components/Panel';
import classes from './SessionsPanel.module.css';

/** Where the person is signed in, and ending it from here. */
export function SessionsPanel() {
  const { t } = useTranslation('account');
  const fmt = useFmt();
  const client = useQueryClient();
  const sessions = $api.useQuery('get', '/api/v1/sessions');
  const onSuccess = () => {
    void client.invalidateQueries({ queryKey: ['get', '/api/v1/sessions'] });
    void done(t('sessions.ended'));
  };
  const end = $api.useMutation('delete', '/api/v1/sessions/{id}', { onSuccess });
  const endOthers = $api.useMutation('delete', '/api/v1/sessions', { onSuccess });
  const items = sessions.data?.items ?? [];
  return (
    <Panel
      title={t('sessions.title')}
      aside={
        items.length > 1 && (
          <Button variant="default" loading={endOthers.isPending} onClick={() => endOthers.mutate({})}>
            {t('sessions.endOthers')}
          </Button>
        )
      }
    >
      {sessions.isError && <ErrorBox title={t('sessions.notLoaded')} problem={sessions.error} onRetry={() => void sessions.refetch()} />}
      {(end.isError || endOthers.isError) && <ErrorBox title={t('sessions.notEnded')} problem={end.error ?? endOthers.error} />}
      {sessions.isPending && <Skeleton h={72} />}
      <ul className={classes.sessions}>
        {items.map((session) => {
          const Icon = /Android|iOS|iPhone|iPad/.test(session.system ?? '') ? IconDeviceMobile : IconDeviceDesktop;
          const device =
            session.browser && session.system
              ? t('sessions.on', { browser: session.browser, system: session.system })
              : (session.browser ?? session.system ?? t('sessions.unknown'));
          return (
            <li key={session.id} className={classes.session}>
              <Icon size={24} stroke={1.6} aria-hidden />
              <div className={classes.words}>
                <strong>{device}</strong>
                <Text size="sm" c="dimmed">
                  {t('sessions.used', { at: fmt.moment(session.lastUsedAt) })} · <bdi className="ltr">{session.address}</bdi>
                </Text>
              </div>
              {session.current ? (
                <Badge color="palm" variant="light" miw="max-content">
                  {t('sessions.here')}
                </Badge>
              ) : (
                <Button
                  variant="subtle"
                  aria-label={t('sessions.endOne', { device })}
                  loading={end.isPending && end.variables.params.path.id === session.id}
                  onClick={() => end.mutate({ params: { path: { id: session.id } } })}
                >
                  {t('sessions.end')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
