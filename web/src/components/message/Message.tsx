import { IconClockHour4 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { directionOf } from '../../app/preferences';
import { MessageButtons } from './MessageButtons';
import { MessageMedia } from './MessageMedia';
import { MessageLine, MessageText } from './MessageText';
import type { MessageCard, MessageContent } from './content';
import classes from './Message.module.css';

/** One message as WhatsApp shows it, in its own language's direction. */
export function Message({ message, time }: { message: MessageContent; time?: string }) {
  const { t } = useTranslation('message');
  const language = message.language?.replace('_', '-');
  const direction = language ? directionOf(language) : 'auto';
  return (
    <div className={classes.message} lang={language} dir={direction}>
      <div className={classes.bubble}>
        <Above message={message} />
        {message.offer && (
          <p className={classes.offer}>
            <IconClockHour4 size={18} aria-hidden />
            {message.offer}
          </p>
        )}
        <div className={classes.words}>
          <MessageText text={message.body} />
          {(message.footer || time) && (
            <div className={classes.foot}>
              <span>{message.footer}</span>
              {time && <span className="num">{time}</span>}
            </div>
          )}
        </div>
        <MessageButtons buttons={message.buttons} />
      </div>
      {message.cards.length > 0 && (
        <ul className={classes.cards} aria-label={t('cards')} tabIndex={0}>
          {message.cards.map((card, at) => (
            <li key={at} className={classes.card}>
              <Above message={card} />
              {card.body && (
                <div className={classes.words}>
                  <MessageText text={card.body} />
                </div>
              )}
              <MessageButtons buttons={card.buttons} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Above({ message: { header } }: { message: MessageCard }) {
  if (!header) return null;
  if (header.kind !== 'text') return <MessageMedia header={header} />;
  return (
    <div className={classes.title}>
      <MessageLine text={header.text} />
    </div>
  );
}
