import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../../api/client';
import type { Template } from '../wizard/context';
import { ConstantFields } from './ConstantFields';
import classes from './Content.module.css';

interface GenderFieldsProps {
  source: Schemas['GenderedSource'];
  template: Template;
  onChange: (source: Schemas['GenderedSource']) => void;
}

/** Words for a woman, for a man, and for everybody of whom it is not known. */
export function GenderFields({ source, template, onChange }: GenderFieldsProps) {
  const { t } = useTranslation('campaign-edit');
  return (
    <>
      <div className={classes.row}>
        <TextInput
          label={t('gender.attribute')}
          description={t('gender.hint')}
          dir="auto"
          value={source.attribute}
          onChange={({ currentTarget: { value } }) => onChange({ ...source, attribute: value })}
        />
      </div>
      {(['female', 'male', 'neutral'] as const).map((whom) => (
        <ConstantFields
          key={whom}
          label={t(`gender.${whom}`)}
          source={source[whom]}
          template={template}
          onChange={(words) => onChange({ ...source, [whom]: words })}
        />
      ))}
    </>
  );
}
