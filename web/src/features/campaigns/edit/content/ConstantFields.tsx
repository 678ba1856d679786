import { Switch, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../../api/client';
import { useFmt } from '../../../../app/fmt';
import { directionOf } from '../../../../app/preferences';
import { sendableLanguages } from '../template/choose';
import type { Template } from '../wizard/context';
import { saidIn, saidToAll } from './constant';
import classes from './Content.module.css';

type Constant = Schemas['ConstantSource'];

interface ConstantFieldsProps {
  source: Constant;
  template: Template;
  onChange: (source: Constant) => void;
}

/** The same words for everybody, or for everybody of one language. */
export function ConstantFields({ source, template, onChange }: ConstantFieldsProps) {
  const { t } = useTranslation('campaign-edit');
  const fmt = useFmt();
  const languages = sendableLanguages(template);
  const [each, setEach] = useState(Object.keys(source.languages).length > 0);
  return (
    <>
      {!each && (
        <TextInput
          label={t('content.constant')}
          dir="auto"
          value={source.value}
          onChange={({ currentTarget: { value } }) => onChange({ ...source, value })}
        />
      )}
      {each && (
        <div className={classes.row}>
          {languages.map((language) => (
            <TextInput
              key={language}
              label={fmt.language(language)}
              dir={directionOf(language)}
              placeholder={source.value}
              value={source.languages[language] ?? ''}
              onChange={({ currentTarget: { value } }) => onChange(saidIn(source, language, value))}
            />
          ))}
        </div>
      )}
      {languages.length > 1 && (
        <Switch
          size="sm"
          label={t('content.eachLanguage')}
          checked={each}
          onChange={({ currentTarget: { checked } }) => {
            setEach(checked);
            if (!checked) onChange(saidToAll(source, languages));
          }}
        />
      )}
    </>
  );
}
