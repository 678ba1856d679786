import { ActionIcon, VisuallyHidden } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api } from '../../../api/client';
import { useFmt } from '../../fmt';
import classes from './AlarmsBell.module.css';

const AlarmsPanel = lazy(() => import('./AlarmsPanel').then((file) => ({ default: file.AlarmsPanel })));

const MANY = 99;

/** How many alarms the person has not read; opens them. */
export function AlarmsBell() {
  const { t } = useTranslation('alarms');
  const fmt = useFmt();
  const [open, setOpen] = useState(false);
  const { data } = $api.useQuery(
    'get',
    '/api/v1/alarms',
    { params: { query: { limit: 1 } } },
    { refetchInterval: 30_000 },
  );
  const unread = data?.unread ?? 0;
  const n = unread > MANY ? `${fmt.number(MANY)}+` : fmt.number(unread);
  return (
    <>
      <ActionIcon
        variant="subtle"
        color="gray"
        c="inherit"
        className={classes.bell}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <IconBell size={20} stroke={1.6} aria-hidden />
        <VisuallyHidden>{t('open', { count: unread, n })}</VisuallyHidden>
        {unread > 0 && (
          <span className={`${classes.unread} num`} aria-hidden>
            {n}
          </span>
        )}
      </ActionIcon>
      <Suspense fallback={null}>{open && <AlarmsPanel onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
