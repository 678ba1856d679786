import { ActionIcon, Button, NativeSelect, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/client';
import { directionOf } from '../../../app/preferences';
import { useFmt } from '../../../app/fmt';
import { Panel } from '../../../components/Panel';
import type { LanguageDraft } from './draft';
import classes from './LanguagePanel.module.css';

interface LanguagePanelProps {
  words: Schemas['LanguageWords'];
  draft: LanguageDraft;
  onChange: (draft: LanguageDraft) => void;
  /** What is wrong with a field, such as `own[0]`. */
  error: (field: string) => string | undefined;
  disabled: boolean;
}

const WISHES = ['stop', 'start'] as const;

/** One language's words: Hudhud's, the merchant's own, and what is answered. */
export function LanguagePanel({ words, draft, onChange, error, disabled }: LanguagePanelProps) {
  const { t } = useTranslation('settings-words');
  const fmt = useFmt();
  const dir = directionOf(words.language);
  const setOwn = (own: LanguageDraft['own']) => onChange({ ...draft, own });
  return (
    <Panel title={fmt.language(words.language)}>
      <Stack>
        {WISHES.map((wish) => (
          <div key={wish}>
            <Text size="sm" fw={500} mb={6}>
              {t(`builtIn.${wish}`)}
            </Text>
            <ul className={classes.phrases} lang={words.language} dir={dir}>
              {words.builtIn
                .filter((phrase) => phrase.wish === wish)
                .map((phrase) => (
                  <li key={phrase.text}>{phrase.text}</li>
                ))}
            </ul>
          </div>
        ))}
        <div>
          <Text size="sm" fw={500} mb={6}>
            {t('own.title')}
          </Text>
          {draft.own.map((phrase, at) => (
            <div key={at} className={classes.own}>
              <NativeSelect
                aria-label={t('own.means', { n: at + 1 })}
                value={phrase.wish}
                disabled={disabled}
                data={WISHES.map((value) => ({ value, label: t(`wish.${value}`) }))}
                onChange={(event) =>
                  setOwn(draft.own.map((one, i) => (i === at ? { ...one, wish: event.currentTarget.value as typeof phrase.wish } : one)))
                }
              />
              <TextInput
                aria-label={t('own.text', { n: at + 1 })}
                dir={dir}
                lang={words.language}
                maxLength={60}
                value={phrase.text}
                disabled={disabled}
                error={error(`own[${at}].text`) ?? error(`own[${at}]`)}
                onChange={(event) => setOwn(draft.own.map((one, i) => (i === at ? { ...one, text: event.currentTarget.value } : one)))}
              />
              {!disabled && (
                <ActionIcon variant="subtle" color="gray" aria-label={t('own.remove', { what: phrase.text || at + 1 })} onClick={() => setOwn(draft.own.filter((_, i) => i !== at))}>
                  <IconTrash size={18} aria-hidden />
                </ActionIcon>
              )}
            </div>
          ))}
          {!disabled && (
            <Button variant="default" size="sm" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOwn([...draft.own, { wish: 'stop', text: '' }])}>
              {t('own.add', { language: fmt.language(words.language) })}
            </Button>
          )}
        </div>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          {(['stopped', 'started'] as const).map((which) => (
            <Textarea
              key={which}
              label={t(`answer.${which}`)}
              description={t('answer.hint')}
              placeholder={words.answers[which]}
              autosize
              minRows={3}
              maxLength={1000}
              dir={dir}
              lang={words.language}
              value={draft[which]}
              disabled={disabled}
              error={error(`ownAnswers.${which}`)}
              onChange={(event) => onChange({ ...draft, [which]: event.currentTarget.value })}
            />
          ))}
        </SimpleGrid>
      </Stack>
    </Panel>
  );
}
