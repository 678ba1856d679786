import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Phone.module.css';

interface PhoneProps {
  /** Who sends: the name above the conversation. */
  sender: string;
  /** The message, or what stands in its place. */
  children: ReactNode;
  busy?: boolean;
  /** Of the phone; the page's own if absent. */
  scheme?: 'light' | 'dark';
  /** How wide: 375 points of an iPhone, 360 of most others, drawn smaller. */
  device?: 'ios' | 'android';
}

/** A phone with a conversation open. */
export function Phone({ sender, children, busy = false, scheme, device }: PhoneProps) {
  const { t } = useTranslation('message');
  return (
    <div className={classes.phone} data-scheme={scheme} data-device={device} role="group" aria-label={t('phone')} aria-busy={busy}>
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
