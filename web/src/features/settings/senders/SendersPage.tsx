import { Button, Skeleton, Switch } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { $api } from '../../../api/client';
import { useMay } from '../../../app/session';
import { Empty } from '../../../components/Empty';
import { ErrorBox } from '../../../components/ErrorBox';
import { SettingsSub } from '../parts/SettingsSub';
import { SenderCard } from './SenderCard';
import classes from './SenderCard.module.css';

export function SendersPage() {
  const { t } = useTranslation('settings-senders');
  const may = useMay('admin');
  const { archived = false } = useSearch({ from: '/shell/settings/senders' });
  const navigate = useNavigate();
  const senders = $api.useQuery('get', '/api/v1/senders', { params: { query: { archived, limit: 100 } } }, {
    placeholderData: keepPreviousData,
    refetchInterval: 30_000,
  });
  const add = may && (
    <Button component={Link} to="/settings/senders/new" leftSection={<IconPlus size={18} aria-hidden />}>
      {t('add.action')}
    </Button>
  );
  const items = senders.data?.items ?? [];
  return (
    <SettingsSub title={t('title')} lead={t('lead')} actions={items.length > 0 && add}>
      {senders.isError && (
        <ErrorBox title={t('settings:notLoaded')} problem={senders.error} onRetry={() => void senders.refetch()} />
      )}
      {senders.isPending && <Skeleton h={190} radius="lg" />}
      {senders.isSuccess && items.length === 0 && <Empty action={add}>{t('none')}</Empty>}
      <ul className={classes.cards} aria-busy={senders.isPlaceholderData}>
        {items.map((sender) => (
          <SenderCard key={sender.id} sender={sender} />
        ))}
      </ul>
      <Switch
        label={t('showArchived')}
        checked={archived}
        onChange={(event) =>
          void navigate({ to: '/settings/senders', search: event.currentTarget.checked ? { archived: true } : {} })
        }
      />
    </SettingsSub>
  );
}
