import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session';
import { lacksSender } from './first-run';
import classes from './SetupBanner.module.css';

/** While there is no number to send from: the way back to the set-up. */
export function SetupBanner() {
  const { t } = useTranslation('shell');
  if (!lacksSender(useSession())) return null;
  return (
    <p className={classes.banner}>
      <span>{t('setup.open')}</span>
      <Link to="/setup">{t('setup.resume')}</Link>
    </p>
  );
}
