import { Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Page.module.css';

interface PageProps {
  title: string;
  /** One sentence below the title, or badges and figures. */
  lead?: ReactNode;
  /** The page's buttons; one of them at most is filled. */
  actions?: ReactNode;
  children: ReactNode;
}

/** The frame of every page: its one h1, the window's title, its actions. */
export function Page({ title, lead, actions, children }: PageProps) {
  const { t } = useTranslation();
  useDocumentTitle(`${title} · ${t('name')}`);
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <div className={classes.words}>
          <Title order={1} className={classes.title} dir="auto">
            {title}
          </Title>
          {lead && <div className={classes.lead}>{lead}</div>}
        </div>
        {actions && <div className={classes.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}
