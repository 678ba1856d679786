import { IconAlertTriangle, IconAlertOctagon, IconInfoCircle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/client';
import { useFmt } from '../../fmt';
import { alarmPlace, alarmWords } from './alarm-words';
import classes from './AlarmsPanel.module.css';

const ICONS = { critical: IconAlertOctagon, warning: IconAlertTriangle, info: IconInfoCircle };

interface AlarmItemProps {
  alarm: Schemas['Alarm'];
  onOpen: () => void;
}

/** What happened, what to do about it, and the way there. */
export function AlarmItem({ alarm, onOpen }: AlarmItemProps) {
  const { t } = useTranslation('alarms');
  const fmt = useFmt();
  const Icon = ICONS[alarm.severity];
  const words = alarmWords(t, fmt, alarm);
  return (
    <li className={classes.item}>
      <Icon size={20} className={classes.icon} data-severity={alarm.severity} role="img" aria-label={t(`severity.${alarm.severity}`)} />
      <Link {...alarmPlace(alarm)} className={classes.title} onClick={onOpen}>
        {words.title}
      </Link>
      <span className={classes.text}>{words.text}</span>
      <span className={classes.time}>
        {!alarm.read && <span className={classes.new}>{t('new')}</span>} <time dateTime={alarm.lastAt}>{fmt.near(alarm.lastAt)}</time>
        {alarm.times > 1 && <> · {t('times', { count: alarm.times, n: fmt.number(alarm.times) })}</>}
        {alarm.solvedAt && <> · {t('solved')}</>}
      </span>
    </li>
  );
}
