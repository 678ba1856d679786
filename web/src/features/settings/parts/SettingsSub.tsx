import { Anchor } from '@mantine/core';
import { IconChevronLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../components/Page';
import classes from './SettingsSub.module.css';

interface SettingsSubProps {
  title: string;
  lead?: ReactNode;
  actions?: ReactNode;
  /** Where "back" leads; the index of the settings if absent. */
  up?: { to: string; text: string };
  children: ReactNode;
}

/** A page below the settings: the way back above the title. */
export function SettingsSub({ up, ...page }: SettingsSubProps) {
  const { t } = useTranslation('settings');
  return (
    <div>
      <Anchor component={Link} to={up?.to ?? '/settings'} className={classes.up} size="sm">
        <IconChevronLeft size={16} className="flips" aria-hidden />
        {up?.text ?? t('title')}
      </Anchor>
      <Page {...page} />
    </div>
  );
}
