import { NativeSelect, Radio, SimpleGrid } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorBox } from '../../../components/ErrorBox';
import { useBegin } from '../shared/useBegin';
import { blank } from './blank';
import { AIMS, KINDS, picture, type Aim } from './kinds';
import classes from './New.module.css';
import { StartCard } from './StartCard';
import { useAccounts } from './useAccounts';

/** Nothing but the parts of a kind of message: first what it is for, then what it looks like. */
export function BlankStart() {
  const { t, i18n } = useTranslation('template-new');
  const [aim, setAim] = useState<Aim>('marketing');
  const accounts = useAccounts();
  const [account, setAccount] = useState<string>();
  const begin = useBegin();
  const words = (name: string) => t(`words.${name}`);
  return (
    <div className={classes.section}>
      {accounts.length > 1 && (
        <NativeSelect
          label={t('blank.account')}
          description={t('blank.accountHint')}
          value={account ?? accounts[0]?.id}
          onChange={({ currentTarget: { value } }) => setAccount(value)}
          data={accounts.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <Radio.Group label={t('blank.aim')} value={aim} onChange={(value) => setAim(value as Aim)}>
        <SimpleGrid cols={{ base: 1, sm: 3 }} mt="xs">
          {AIMS.map((each) => (
            <Radio key={each} value={each} label={t(`aims.${each}`)} description={t(`aims.${each}Hint`)} />
          ))}
        </SimpleGrid>
      </Radio.Group>
      {begin.isError && <ErrorBox title={t('notBegun')} problem={begin.error} />}
      <ul className={classes.cards}>
        {KINDS[aim].map((kind) => (
          <StartCard
            key={kind}
            name={t(`kinds.${kind}.name`)}
            line={t(`kinds.${kind}.line`)}
            message={picture(kind, i18n.language, (name) => t(`sample.${name}`))}
            action={t('blank.begin')}
            actionNamed={t('blank.beginNamed', { kind: t(`kinds.${kind}.name`) })}
            busy={begin.isPending}
            onChoose={() => begin.mutate(blank({ aim, kind, language: i18n.language, account: account ?? accounts[0]?.id, words }))}
          />
        ))}
      </ul>
    </div>
  );
}
