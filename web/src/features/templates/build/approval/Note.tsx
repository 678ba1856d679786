import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface NoteProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** What one says to the other. */
export function Note({ label, value, onChange }: NoteProps) {
  const { t } = useTranslation('template-approval');
  return (
    <Textarea
      label={label}
      placeholder={t('optional')}
      dir="auto"
      autosize
      minRows={2}
      maxLength={1000}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
