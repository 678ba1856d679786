import { IconAlertCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../../app/fmt';
import classes from './text.module.css';

/** How much of a limited text is used, in UTF-16 units. */
export function Counter({ used, most }: { used: number; most: number }) {
  const { t } = useTranslation('template-build');
  const fmt = useFmt();
  const over = used > most;
  return (
    <p className={classes.counter} data-over={over || undefined}>
      {over && <IconAlertCircle size={14} aria-hidden />}
      <span className="num">{t(over ? 'counter.over' : 'counter.used', { used: fmt.number(used), most: fmt.number(most), n: fmt.number(used - most) })}</span>
    </p>
  );
}
