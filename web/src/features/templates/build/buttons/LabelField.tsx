import { useTranslation } from 'react-i18next';
import { directionOf } from '../../../../app/preferences';
import { LIMITS } from '../model/limits';
import { useBuilder } from '../page/context';
import { TextField } from '../text/TextField';

interface LabelFieldProps {
  at: string;
  label?: string;
  value: string;
  onChange: (value: string) => void;
}

/** What a button says, in the language of the message. */
export function LabelField({ at, label, value, onChange }: LabelFieldProps) {
  const { t } = useTranslation('template-build');
  const { version } = useBuilder();
  return (
    <TextField
      at={at}
      label={label ?? t('buttons.label')}
      lang={version.language.replace('_', '-')}
      dir={directionOf(version.language)}
      most={LIMITS.label}
      value={value}
      onChange={onChange}
    />
  );
}
