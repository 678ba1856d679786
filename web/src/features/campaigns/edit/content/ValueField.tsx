import { NativeSelect, Skeleton, TextInput } from '@mantine/core';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { later } from '../../../../app/later';
import { useWizard } from '../wizard/context';
import { ConstantFields } from './ConstantFields';
import { CONTACT_FIELDS, withSource, type Assignment } from './source-choice';
import type { Variable } from './variable-words';
import classes from './Content.module.css';

// With what it takes to search it is a third of the step.
const SourceSelect = later(() => import('./SourceSelect').then((file) => ({ default: file.SourceSelect })));
const GenderFields = later(() => import('./GenderFields').then((file) => ({ default: file.GenderFields })));
const FormatFields = later(() => import('./FormatFields').then((file) => ({ default: file.FormatFields })));

const LinkLifetime = later(() => import('../../../../components/links/LinkLifetime').then((file) => ({ default: file.LinkLifetime })));

interface ValueFieldProps {
  variable: Variable;
  value: Assignment | undefined;
  onChange: (value: Assignment | undefined) => void;
}

/** A text: the same for everybody, or taken from each person. */
export function ValueField({ variable, value, onChange }: ValueFieldProps) {
  const { t } = useTranslation('campaign-edit');
  const { template } = useWizard();
  const source = value?.source;
  const formatted = variable.kind === 'text';
  const ofPerson = source && source.from !== 'constant' && source.from !== 'gender';
  return (
    <>
      <div className={classes.row}>
        <Suspense fallback={<Skeleton h={60} />}>
          <SourceSelect
            value={source}
            gender={formatted}
            clearable={!variable.required}
            onChange={(chosen) => onChange(chosen && withSource(value, chosen))}
          />
        </Suspense>
        {source?.from === 'lookup' && (
          <NativeSelect
            label={t('content.lookupBy')}
            data={CONTACT_FIELDS.map((field) => ({ value: field, label: t(`contactField.${field}`) }))}
            value={source.by}
            onChange={({ currentTarget: { value: by } }) => onChange({ ...value, source: { ...source, by } })}
          />
        )}
        {ofPerson && (
          <TextInput
            label={t('content.fallback')}
            placeholder={t('content.fallbackHint')}
            dir="auto"
            value={value?.fallback ?? ''}
            onChange={({ currentTarget: { value: typed } }) => onChange({ ...value!, fallback: typed || undefined })}
          />
        )}
        {ofPerson && formatted && (
          <Suspense fallback={<Skeleton h={60} />}>
            <FormatFields value={value?.format} onChange={(format) => onChange({ ...value!, format })} />
          </Suspense>
        )}
      </div>
      {source && variable.kind === 'destination' && (
        <Suspense fallback={<Skeleton h={60} />}>
          <LinkLifetime hours={value?.expiresAfterHours} onChange={(hours) => onChange({ ...value!, expiresAfterHours: hours })} />
        </Suspense>
      )}
      {source?.from === 'constant' && template && (
        <ConstantFields
          products={variable.kind === 'product_sections'}
          source={source}
          template={template}
          onChange={(constant) => onChange({ ...value, source: constant })}
        />
      )}
      {source?.from === 'gender' && template && (
        <Suspense fallback={<Skeleton h={180} />}>
          <GenderFields source={source} template={template} onChange={(words) => onChange({ source: words })} />
        </Suspense>
      )}
    </>
  );
}
