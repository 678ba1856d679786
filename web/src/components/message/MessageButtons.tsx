import { IconArrowBackUp, IconCopy, IconExternalLink, IconForms, IconList, IconPhone } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MessageButton } from './content';
import classes from './Message.module.css';

const ICONS = {
  reply: IconArrowBackUp,
  url: IconExternalLink,
  call: IconPhone,
  copy: IconCopy,
  list: IconList,
  other: IconForms,
};

/** With more buttons than this, WhatsApp shows all but the first ones in a list of their own. */
const MOST = 3;
const FIRST = 2;

/** The buttons below a message. They are a picture of buttons: only the list of more than three can be opened. */
export function MessageButtons({ buttons }: { buttons: MessageButton[] }) {
  const { t } = useTranslation('message');
  const [all, setAll] = useState(false);
  if (!buttons.length) return null;
  const folded = buttons.length > MOST;
  const shown = folded && !all ? buttons.slice(0, FIRST) : buttons;
  return (
    <ul className={classes.buttons} aria-label={t('buttons')}>
      {shown.map(({ kind, text, detail }, at) => {
        const Icon = ICONS[kind];
        return (
          <li key={at} className={classes.button} title={detail}>
            <Icon size={16} className={kind === 'reply' ? classes.turns : undefined} aria-hidden />
            <span dir="auto">{text || t(`button.${kind}`)}</span>
          </li>
        );
      })}
      {folded && (
        <li>
          <button type="button" className={classes.button} aria-expanded={all} onClick={() => setAll(!all)}>
            <IconList size={16} aria-hidden />
            <span dir="auto">{t(all ? 'fewer' : 'all')}</span>
          </button>
        </li>
      )}
    </ul>
  );
}
