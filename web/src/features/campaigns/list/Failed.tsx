import { IconAlertTriangle } from '@tabler/icons-react';
import { useFmt } from '../../../app/fmt';
import classes from './Failed.module.css';

export function Failed({ n }: { n?: number }) {
  const fmt = useFmt();
  if (n === undefined) return <span className={classes.none}>–</span>;
  return (
    <span className={`${n > 0 ? classes.some : ''} num`}>
      {n > 0 && <IconAlertTriangle size={14} aria-hidden />} {fmt.number(n)}
    </span>
  );
}
