import { IconCalendar, IconHelp, IconSettings, IconSpeakerphone, IconTemplate } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Hoopoe } from '../../components/Hoopoe';
import classes from './Navigation.module.css';

const PLACES = [
  { to: '/campaigns', icon: IconSpeakerphone, text: 'campaigns' },
  { to: '/templates', icon: IconTemplate, text: 'templates' },
  { to: '/calendar', icon: IconCalendar, text: 'calendar' },
  { to: '/settings', icon: IconSettings, text: 'settings' },
  { to: '/help', icon: IconHelp, text: 'help' },
] as const;

export function Navigation() {
  const { t } = useTranslation('shell');
  return (
    <>
      <div className={classes.brand}>
        <Hoopoe />
        <span>{t('common:name')}</span>
      </div>
      <nav className={classes.places} aria-label={t('navigation')}>
        {PLACES.map(({ to, icon: Icon, text }) => (
          <Link key={to} to={to as string} className={classes.place} activeProps={{ 'data-here': true }}>
            <Icon size={20} stroke={1.6} aria-hidden />
            {t(`places.${text}`)}
          </Link>
        ))}
      </nav>
    </>
  );
}
