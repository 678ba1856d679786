import {
  IconBell, IconBuildingStore, IconCoin, IconDatabase, IconHandStop, IconHistory, IconKey, IconMoonStars, IconPhone, IconUserCircle, IconUsers,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../app/session';
import { Page } from '../../components/Page';
import classes from './SettingsPage.module.css';

const GROUPS = [
  {
    name: 'sending',
    pages: [
      { name: 'senders', to: '/settings/senders', icon: IconPhone },
      { name: 'sending', to: '/settings/sending', icon: IconCoin },
      { name: 'quiet', to: '/settings/quiet-hours', icon: IconMoonStars },
      { name: 'alarms', to: '/settings/alarms', icon: IconBell, admin: true },
      { name: 'words', to: '/settings/words', icon: IconHandStop },
    ],
  },
  {
    name: 'workspace',
    pages: [
      { name: 'workspace', to: '/settings/workspace', icon: IconBuildingStore },
      { name: 'business', to: '/settings/business-data', icon: IconDatabase },
    ],
  },
  {
    name: 'access',
    pages: [
      { name: 'users', to: '/settings/users', icon: IconUsers, admin: true },
      { name: 'keys', to: '/settings/keys', icon: IconKey, admin: true },
      { name: 'audit', to: '/settings/audit', icon: IconHistory, admin: true },
      { name: 'account', to: '/account', icon: IconUserCircle },
    ],
  },
];

/** Every page of the settings, in words; those that a role may not see are left out. */
export function SettingsPage() {
  const { t } = useTranslation('settings');
  const admin = useMay('admin');
  return (
    <Page title={t('title')} lead={t('lead')}>
      {GROUPS.map(({ name, pages }) => (
        <section key={name} aria-labelledby={`settings-${name}`}>
          <h2 id={`settings-${name}`} className={classes.group}>
            {t(`groups.${name}`)}
          </h2>
          <ul className={classes.pages}>
            {pages
              .filter((page) => admin || !('admin' in page))
              .map(({ name: page, to, icon: Icon }) => (
                <li key={page}>
                  <Link to={to} className={classes.page}>
                    <Icon size={24} stroke={1.6} className={classes.icon} aria-hidden />
                    <span>
                      <strong>{t(`pages.${page}.title`)}</strong>
                      <span className={classes.text}>{t(`pages.${page}.text`)}</span>
                    </span>
                  </Link>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}
