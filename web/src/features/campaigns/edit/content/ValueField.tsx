import { Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useWizard } from '../wizard/context';
import { ConstantFields } from './ConstantFields';
import { FormatFields } from './FormatFields';
import { choiceOf, CONTACT_FIELDS, sourceOf, withSource, type Assignment } from './source-choice';
import { useSources } from './useSources';
import type { Variable } from './variable-words';
import classes from './Content.module.css';
import { inPlace } from '../../../../components/in-place';

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
  const groups = useSources(source);
  const formatted = variable.kind === 'text';
  return (
    <>
      <div className={classes.row}>
        <Select
          {...inPlace}
          label={t('content.from')}
          placeholder={t('content.choose')}
          searchable
          clearable={!variable.required}
          allowDeselect={false}
          nothingFoundMessage={t('content.noSource')}
          data={groups}
          value={choiceOf(source)}
          onChange={(choice) => onChange(choice ? withSource(value, sourceOf(choice)) : undefined)}
        />
        {source?.from === 'lookup' && (
          <Select
            {...inPlace}
            label={t('content.lookupBy')}
            allowDeselect={false}
            data={CONTACT_FIELDS.map((field) => ({ value: field, label: t(`contactField.${field}`) }))}
            value={source.by}
            onChange={(by) => by && onChange({ ...value, source: { ...source, by } })}
          />
        )}
        {source && source.from !== 'constant' && (
          <TextInput
            label={t('content.fallback')}
            placeholder={t('content.fallbackHint')}
            dir="auto"
            value={value?.fallback ?? ''}
            onChange={({ currentTarget: { value: typed } }) => onChange({ ...value!, fallback: typed || undefined })}
          />
        )}
        {source && source.from !== 'constant' && formatted && (
          <FormatFields value={value?.format} onChange={(format) => onChange({ ...value!, format })} />
        )}
      </div>
      {source?.from === 'constant' && template && (
        <ConstantFields source={source} template={template} onChange={(constant) => onChange({ ...value, source: constant })} />
      )}
    </>
  );
}
