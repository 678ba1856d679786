import { Skeleton, Switch, Text, TextInput } from '@mantine/core';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../../api/client';
import { useFmt } from '../../../../app/fmt';
import { later } from '../../../../app/later';
import { directionOf } from '../../../../app/preferences';
import { sendableLanguages } from '../template/choose';
import type { Template } from '../wizard/context';
import { saidIn, saidToAll } from './constant';
import classes from './Content.module.css';

const SectionsEditor = later(() => import('./SectionsEditor').then((file) => ({ default: file.SectionsEditor })));

type Constant = Schemas['ConstantSource'];

interface ConstantFieldsProps {
  /** What the words are, where there are several of them. */
  label?: string;
  /** Products instead of words. */
  products?: boolean;
  source: Constant;
  template: Template;
  onChange: (source: Constant) => void;
}

/** The same words for everybody, or for everybody of one language. */
export function ConstantFields({ label, products = false, source, template, onChange }: ConstantFieldsProps) {
  const { t } = useTranslation('campaign-edit');
  const fmt = useFmt();
  const languages = sendableLanguages(template);
  const [each, setEach] = useState(Object.keys(source.languages).length > 0);
  return (
    <>
      {!each && products && <Products value={source.value} onChange={(value) => onChange({ ...source, value })} />}
      {!each && !products && (
        <TextInput
          label={label ?? t('content.constant')}
          dir="auto"
          value={source.value}
          onChange={({ currentTarget: { value } }) => onChange({ ...source, value })}
        />
      )}
      {each &&
        products &&
        languages.map((language) => (
          <div key={language} role="group" aria-label={fmt.language(language)}>
            <Text fw={500} size="sm" mb={4}>
              {fmt.language(language)}
            </Text>
            <Products value={source.languages[language] ?? source.value} onChange={(value) => onChange(saidIn(source, language, value))} />
          </div>
        ))}
      {each && !products && (
        <div className={classes.row}>
          {languages.map((language) => (
            <TextInput
              key={language}
              label={label ? `${label} · ${fmt.language(language)}` : fmt.language(language)}
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

function Products({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  return (
    <Suspense fallback={<Skeleton h={150} />}>
      <SectionsEditor value={value} onChange={onChange} />
    </Suspense>
  );
}
