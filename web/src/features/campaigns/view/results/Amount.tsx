import { useMoney } from '../../../../components/money';
import classes from './Results.module.css';

/** What something costs: in the workspace's currency, and in the dollars that WhatsApp counts. */
export function Amount({ of }: { of: number }) {
  const { amount, usd } = useMoney()(of);
  return (
    <>
      <span className="num">{amount}</span>
      {usd && <span className={`num ${classes.aside}`}> · {usd}</span>}
    </>
  );
}
