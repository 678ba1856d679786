import { Code, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { MessageBadge } from './MessageBadge';
import classes from './People.module.css';
import { PersonName } from './PersonName';
import { useLastWord } from './useLastWord';
import type { Message } from './usePeople';

export interface RowsProps {
  items: Message[];
  onOpen: (address: string) => void;
}

export function PeopleTable({ items, onOpen }: RowsProps) {
  const { t } = useTranslation('campaign-view');
  const lastWord = useLastWord();
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('people.person')}</th>
            <th scope="col">{t('people.number')}</th>
            <th scope="col">{t('people.state')}</th>
            <th scope="col">{t('people.when')}</th>
            <th scope="col">{t('people.why')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((message) => (
            <tr key={message.address} onClick={() => onOpen(message.address)}>
              <th scope="row">
                <UnstyledButton className={classes.open} onClick={() => onOpen(message.address)}>
                  <PersonName person={message.contact} />
                </UnstyledButton>
              </th>
              <td className="num">
                <span className="ltr">{message.contact.phone}</span>
              </td>
              <td>
                <MessageBadge message={message} />
              </td>
              <td className={`num ${classes.dim}`}>{lastWord(message)}</td>
              <td className={classes.why}>
                {(message.reason || message.errorCode !== undefined) && message.why.text}{' '}
                {message.errorCode !== undefined && <Code className="ltr">{message.errorCode}</Code>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
