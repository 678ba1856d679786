import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../../api/client';
import { useWorkspace } from '../../../../app/session';
import { NumberField } from '../../../../components/NumberField';

type Format = Schemas['Format'];

const STYLES = ['short', 'medium', 'long', 'full'];

interface FormatFieldsProps {
  value: Format | undefined;
  onChange: (format: Format | undefined) => void;
}

/** How a value is written, in the reader's language. */
export function FormatFields({ value, onChange }: FormatFieldsProps) {
  const { t } = useTranslation('campaign-edit');
  const { currency } = useWorkspace();
  const start: Record<string, Format | undefined> = {
    text: undefined,
    number: { as: 'number' },
    date: { as: 'date', pattern: 'medium' },
    money: { as: 'money', currency },
  };
  return (
    <>
      <NativeSelect
        label={t('format.label')}
        data={Object.keys(start).map((as) => ({ value: as, label: t(`format.${as}`) }))}
        value={value?.as ?? 'text'}
        onChange={({ currentTarget }) => onChange(start[currentTarget.value])}
      />
      {value?.as === 'number' && (
        <NumberField
          label={t('format.decimals')}
          min={0}
          max={10}
          placeholder="2"
          value={value.decimals}
          onChange={(decimals) => onChange({ ...value, decimals })}
          hideControls
        />
      )}
      {value?.as === 'date' && (
        <NativeSelect
          label={t('format.style')}
          data={STYLES.map((style) => ({ value: style, label: t(`format.${style}`) }))}
          value={value.pattern ?? 'medium'}
          onChange={({ currentTarget }) => onChange({ ...value, pattern: currentTarget.value })}
        />
      )}
      {value?.as === 'money' && (
        <TextInput
          label={t('format.currency')}
          dir="ltr"
          maxLength={3}
          value={value.currency}
          onChange={({ currentTarget }) => onChange({ ...value, currency: currentTarget.value.toUpperCase() })}
        />
      )}
    </>
  );
}
