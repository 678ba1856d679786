import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Phone.module.css';

interface PhoneProps {
  /** Who sends: the name above the conversation. */
  sender: string;
  /** The message, or what stands in its place. */
  children: ReactNode;
  busy?: boolean;
}

/** A phone with a conversation open. */
export function Phone({ sender, children, busy = false }: PhoneProps) {
  const { t } = useTranslation('message');
  return (
    <div className={classes.phone} role="group" aria-label={t('phone')} aria-busy={busy}>
      <div className={classes.head}>
        <span className={classes.face} aria-hidden>
          {[...sender.trim()][0] ?? ''}
        </span>
        <span className={classes.who}>
          <span className={classes.name} dir="auto">
            {sender}
          </span>
          <span className={classes.kind}>{t('business')}</span>
        </span>
      </div>
      <div className={classes.chat}>{children}</div>
    </div>
  );
}
