import { Code, UnstyledButton } from '@mantine/core';
import { MessageBadge } from './MessageBadge';
import classes from './People.module.css';
import type { RowsProps } from './PeopleTable';
import { PersonName } from './PersonName';
import { useLastWord } from './useLastWord';

/** The table for narrow windows. */
export function PeopleCards({ items, onOpen }: RowsProps) {
  const lastWord = useLastWord();
  return (
    <ul className={classes.cards}>
      {items.map((message) => (
        <li key={message.address}>
          <UnstyledButton className={classes.card} onClick={() => onOpen(message.address)}>
            <span className={classes.cardHead}>
              <span className={classes.cardName}>
                <PersonName person={message.contact} />
              </span>
              <MessageBadge message={message} />
            </span>
            <span className={classes.cardLine}>
              <span className="ltr num">{message.contact.phone}</span>
              <span className="num">{lastWord(message)}</span>
            </span>
            {(message.reason || message.errorCode !== undefined) && (
              <span className={classes.cardWhy}>
                {message.why.text} {message.errorCode !== undefined && <Code className="ltr">{message.errorCode}</Code>}
              </span>
            )}
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}
