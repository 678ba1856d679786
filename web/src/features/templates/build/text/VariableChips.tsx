import { ActionIcon, Text, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { directionOf } from '../../../../app/preferences';
import type { ParameterFormat } from '../model/content';
import type { Words } from '../model/design';
import { asName, variablesOf, without, withSample } from '../model/words';
import classes from './text.module.css';

interface VariableChipsProps {
  words: Words;
  format: ParameterFormat;
  language: string;
  onChange: (words: Words) => void;
  onRename: (from: string, to: string) => void;
}

/** The variables of a text with what reviewers see in their place. Names can be changed, in all languages at once. */
export function VariableChips({ words, format, language, onChange, onRename }: VariableChipsProps) {
  const { t } = useTranslation('template-build');
  const variables = variablesOf(words.text);
  if (!variables.length) return null;
  return (
    <div>
      <Text fw={500} size="sm" mt="sm">
        {t('text.samples')}
      </Text>
      <Text size="xs" c="dimmed">
        {t('text.samplesHint')}
      </Text>
      <ul className={classes.variables} aria-label={t('text.samples')}>
        {variables.map((variable) => (
          <li key={variable} className={classes.variable}>
            {format === 'named' ? (
              <NameField name={variable} onRename={(to) => onRename(variable, to)} />
            ) : (
              <span className={classes.chip} dir="ltr">{`{{${variable}}}`}</span>
            )}
            <TextInput
              aria-label={t('text.sampleOf', { variable })}
              placeholder={t('text.samplePlaceholder')}
              dir={directionOf(language)}
              value={words.samples[variable] ?? ''}
              onChange={({ currentTarget: { value } }) => onChange(withSample(words, variable, value))}
            />
            <ActionIcon variant="subtle" color="gray" c="inherit" aria-label={t('text.removeVariable', { variable })} onClick={() => onChange(without(words, variable))}>
              <IconX size={18} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Takes effect when it is left: each letter would be another variable. */
function NameField({ name, onRename }: { name: string; onRename: (to: string) => void }) {
  const { t } = useTranslation('template-build');
  const [typed, setTyped] = useState<string>();
  const done = () => {
    if (typed && typed !== name) onRename(typed);
    setTyped(undefined);
  };
  return (
    <TextInput
      className={classes.name}
      aria-label={t('text.nameOf', { variable: name })}
      dir="ltr"
      spellCheck={false}
      value={typed ?? name}
      onChange={({ currentTarget: { value } }) => setTyped(asName(value))}
      onBlur={done}
      onKeyDown={({ key }) => {
        if (key === 'Enter') done();
        if (key === 'Escape') setTyped(undefined);
      }}
    />
  );
}
