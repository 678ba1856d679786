import { Button } from '@mantine/core';
import { IconArchive } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../app/fmt';
import classes from './BulkBar.module.css';

interface BulkBarProps {
  n: number;
  onClose: () => void;
  onClear: () => void;
}

/** What can be done with all that is chosen. */
export function BulkBar({ n, onClose, onClear }: BulkBarProps) {
  const { t } = useTranslation('campaigns');
  const fmt = useFmt();
  return (
    <div className={classes.bar} role="group" aria-label={t('select.actions')}>
      <span role="status">{t('select.chosen', { count: n, n: fmt.number(n) })}</span>
      <Button variant="default" size="sm" leftSection={<IconArchive size={18} aria-hidden />} onClick={onClose}>
        {t('select.close')}
      </Button>
      <Button variant="subtle" size="sm" onClick={onClear}>
        {t('select.clear')}
      </Button>
    </div>
  );
}
