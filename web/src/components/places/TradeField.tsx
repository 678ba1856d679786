import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';

export type Trade = NonNullable<Schemas['Settings']['trade']>;

const TRADES: Trade[] = [
  'alcohol',
  'tobacco',
  'drugs',
  'medicines',
  'supplements',
  'weapons',
  'gambling',
  'adult',
  'dating',
  'animals',
  'lending',
  'currency',
  'multi_level',
];

interface TradeFieldProps {
  /** Empty: none of those that WhatsApp restricts. */
  value?: Trade | '';
  onChange?: (trade: Trade | '') => void;
  disabled?: boolean;
}

/** Whether the business is in a trade that WhatsApp forbids or restricts. */
export function TradeField({ value, onChange, disabled }: TradeFieldProps) {
  const { t } = useTranslation('places');
  return (
    <NativeSelect
      label={t('trade.label')}
      description={t('trade.hint')}
      disabled={disabled}
      value={value}
      onChange={({ currentTarget }) => onChange?.(TRADES.find((trade) => trade === currentTarget.value) ?? '')}
      data={[{ value: '', label: t('trade.none') }, ...TRADES.map((trade) => ({ value: trade, label: t(`trade.${trade}`) }))]}
    />
  );
}
