import { useFmt } from '../../../app/fmt';
import classes from './Share.module.css';

interface ShareProps {
  /** How many; absent where nothing is known yet. */
  n?: number;
  of?: number;
}

/** How many of how many: the share, a bar, the number. */
export function Share({ n, of }: ShareProps) {
  const fmt = useFmt();
  if (n === undefined || !of) return <span className={classes.none}>–</span>;
  const share = Math.min(1, n / of);
  return (
    <div className={classes.share}>
      <span className="num">{fmt.percent(share)}</span>
      <span className={`${classes.n} num`}>{fmt.number(n)}</span>
      <span className={classes.track} aria-hidden>
        <span className={classes.bar} style={{ inlineSize: `${share * 100}%` }} />
      </span>
    </div>
  );
}
