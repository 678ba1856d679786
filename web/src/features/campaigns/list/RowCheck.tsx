import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { actionsOf } from './row-actions';
import type { Row } from './row';
import type { Selection } from './selection';

/** Chooses a campaign for being closed together with others; what cannot be closed cannot be chosen. */
export function RowCheck({ row, selection }: { row: Row; selection: Selection }) {
  const { t } = useTranslation('campaigns');
  return (
    <Checkbox
      aria-label={t('select.one', { name: row.name })}
      checked={selection.ids.has(row.id)}
      disabled={!actionsOf(row, true).close}
      onChange={() => selection.toggle(row.id)}
    />
  );
}
