import { NativeSelect, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../app/fmt';

const CHOICES = [1, 2, 6, 24, 72, 168];

interface LinkLifetimeProps {
  /** Absent: for ever. */
  hours: number | undefined;
  disabled?: boolean;
  /** What the phone opens, to be named. */
  address?: string;
  onChange: (hours: number | undefined) => void;
}

/** How long the link of a tracked button leads anywhere. */
export function LinkLifetime({ hours, disabled, address, onChange }: LinkLifetimeProps) {
  const { t } = useTranslation('tracked-button');
  const fmt = useFmt();
  const choices = hours === undefined || CHOICES.includes(hours) ? CHOICES : [...CHOICES, hours].sort((a, b) => a - b);
  return (
    <div>
      <NativeSelect
        label={t('expires')}
        description={t('secret')}
        disabled={disabled}
        data={[{ value: '', label: t('never') }, ...choices.map((n) => ({ value: String(n), label: t('hours', { count: n, n: fmt.number(n) }) }))]}
        value={hours === undefined ? '' : String(hours)}
        onChange={({ currentTarget: { value } }) => onChange(value === '' ? undefined : Number(value))}
      />
      {address !== undefined && (
        <Text size="sm" c="dimmed" mt={6}>
          {t('shown', { address: `\u2066${address}\u2069` })}
        </Text>
      )}
    </div>
  );
}
