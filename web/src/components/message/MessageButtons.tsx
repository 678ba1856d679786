import { IconArrowBackUp, IconCopy, IconExternalLink, IconForms, IconList, IconPhone } from '@tabler/icons-react';
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

/** The buttons below a message. They are a picture of buttons: nothing happens on a click. */
export function MessageButtons({ buttons }: { buttons: MessageButton[] }) {
  const { t } = useTranslation('message');
  if (!buttons.length) return null;
  return (
    <ul className={classes.buttons} aria-label={t('buttons')}>
      {buttons.map(({ kind, text, detail }, at) => {
        const Icon = ICONS[kind];
        return (
          <li key={at} className={classes.button} title={detail}>
            <Icon size={16} className={kind === 'reply' ? classes.turns : undefined} aria-hidden />
            <span dir="auto">{text || t(`button.${kind}`)}</span>
          </li>
        );
      })}
    </ul>
  );
}
