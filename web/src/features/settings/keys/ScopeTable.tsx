import { NativeSelect } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AREAS, type Area, type Reach } from './scopes';
import classes from './ScopeTable.module.css';

interface ScopeTableProps {
  chosen: Partial<Record<Area, Reach>>;
  onChange: (chosen: Partial<Record<Area, Reach>>) => void;
  error?: ReactNode;
}

/** For each area of the API: nothing, reading, or reading and writing. */
export function ScopeTable({ chosen, onChange, error }: ScopeTableProps) {
  const { t } = useTranslation('settings-keys');
  return (
    <div>
      {error && (
        <p className={classes.error} role="alert">
          <IconAlertTriangle size={16} aria-hidden /> {error}
        </p>
      )}
      <div className={classes.areas}>
        {AREAS.map((area) => (
          <NativeSelect
            key={area}
            label={t(`area.${area}`)}
            value={chosen[area] ?? 'none'}
            onChange={(event) => onChange({ ...chosen, [area]: event.currentTarget.value as Reach })}
            data={(['none', 'read', 'write'] as const).map((value) => ({ value, label: t(`reach.${value}`) }))}
          />
        ))}
      </div>
    </div>
  );
}
