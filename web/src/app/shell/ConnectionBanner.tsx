import { IconPlugConnectedX, IconWifiOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConnection } from '../../api/connection';
import { useFmt } from '../fmt';
import classes from './Banner.module.css';

/** Says that what is shown may be old, and since when. It is there from the start: it cannot be fetched when it is needed. */
export function ConnectionBanner() {
  const { t } = useTranslation('shell');
  const fmt = useFmt();
  const connection = useConnection();
  const [since, setSince] = useState<Date>();
  if (connection === 'good') {
    if (since) setSince(undefined);
    return <div role="status" />;
  }
  if (!since) setSince(new Date());
  const Icon = connection === 'offline' ? IconWifiOff : IconPlugConnectedX;
  return (
    <div role="status">
      <p className={classes.quiet}>
        <Icon size={18} aria-hidden />
        {t(`connection.${connection}`, { time: since ? fmt.time(since) : '' })}
      </p>
    </div>
  );
}
