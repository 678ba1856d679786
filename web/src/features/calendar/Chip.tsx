import { IconPlayerPause } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../app/fmt';
import { campaignPath } from '../../components/campaign/campaign-path';
import { LOOKS } from '../../components/campaign/badges/StateBadge';
import classes from './Chip.module.css';
import type { Entry } from './entries';

interface ChipProps {
  entry: Entry;
  /** Keyboards reach it through the day's list, not by a hundred stops. */
  reachable?: boolean;
}

/** A campaign in little room: when, which, and by colour, icon and word how it stands. */
export function Chip({ entry, reachable = false }: ChipProps) {
  const { t } = useTranslation('badges');
  const fmt = useFmt();
  const held = entry.holds.length > 0;
  const { icon: Icon } = LOOKS[entry.state];
  const state = t(held ? 'hold.other' : `state.${entry.state}`);
  return (
    <Link
      to={campaignPath(entry)}
      className={classes.chip}
      data-state={held ? 'held' : entry.state}
      tabIndex={reachable ? undefined : -1}
      title={`${entry.name} · ${state}`}
    >
      {held ? <IconPlayerPause size={13} aria-hidden /> : <Icon size={13} aria-hidden />}
      <span className={`${classes.time} num`}>{fmt.time(entry.from)}</span>
      <bdi className={classes.name}>{entry.name}</bdi>
      <span className={classes.state}>{state}</span>
    </Link>
  );
}
