import { Button, Code, Group, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { $api } from '../../../../api/client';
import { useFmt } from '../../../../app/fmt';
import { Dialog } from '../../../../components/Dialog';
import { ErrorBox } from '../../../../components/ErrorBox';
import { PeoplePending } from '../people/PeoplePending';
import { useRun } from '../run/context';
import classes from './Retry.module.css';

/** Which failures another try can mend, and for how many people: they become a draft that somebody looks at and launches. */
export function RetryDialog({ onClose }: { onClose: () => void }) {
  const { campaign, results } = useRun();
  const { t } = useTranslation('campaign-view');
  const fmt = useFmt();
  const navigate = useNavigate();
  const path = { path: { id: campaign.id } };
  const failures = $api.useQuery('get', '/api/v1/campaigns/{id}/retry', { params: path });
  const retry = $api.useMutation('post', '/api/v1/campaigns/{id}/retry', {
    onSuccess: (draft) => navigate({ to: '/campaigns/edit/$id', params: { id: draft.id } }),
  });
  const codes = (failures.data?.items ?? []).filter(({ mayBeRetried }) => mayBeRetried);
  const others = (failures.data?.items ?? []).filter(({ mayBeRetried }) => !mayBeRetried);
  const count = codes.reduce((sum, { people }) => sum + people, 0);
  const left = others.reduce((sum, { people }) => sum + people, 0);
  const words = (code: number) => results?.reasons.find(({ errorCode }) => errorCode === code)?.why.text ?? '';
  return (
    <Dialog onClose={onClose} title={t('retry.title')}>
      <Stack>
        {failures.isPending && <PeoplePending />}
        {failures.error && (
          <ErrorBox title={t('retry.failed')} problem={failures.error} onRetry={() => void failures.refetch()} />
        )}
        {failures.data && (
          <Text>{count > 0 ? t('retry.text', { count, n: fmt.number(count) }) : t('retry.nobody')}</Text>
        )}
        {codes.length > 0 && (
          <ul className={classes.codes}>
            {codes.map(({ code, people }) => (
              <li key={code}>
                <span>
                  {words(code)} <Code className="ltr">{code}</Code>
                </span>
                <span className="num">{fmt.number(people)}</span>
              </li>
            ))}
          </ul>
        )}
        {left > 0 && (
          <Text size="sm" c="dimmed">
            {t('retry.others', { count: left, n: fmt.number(left) })}
          </Text>
        )}
        {retry.error && <ErrorBox title={t('actFailed')} problem={retry.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button disabled={count === 0} loading={retry.isPending} onClick={() => retry.mutate({ params: path })}>
            {t('retry.act')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
