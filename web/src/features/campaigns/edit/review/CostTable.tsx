import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../../api/client';
import { useFmt } from '../../../../app/fmt';
import { useMoney, type Money } from '../../../../components/money';
import { Panel } from '../../../../components/Panel';
import classes from './Review.module.css';

/** What it would cost, country by country. */
export function CostTable({ cost }: { cost: Schemas['CostEstimate'] }) {
  const { t } = useTranslation('campaign-edit');
  const fmt = useFmt();
  const money = useMoney();
  return (
    <Panel title={t('cost.title')} aside={cost.usd !== undefined && <Total {...money(cost.usd)} />}>
      <div className={classes.scroll} tabIndex={0} role="group" aria-label={t('cost.title')}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('cost.country')}</th>
              <th scope="col" className={classes.end}>
                {t('reach.count')}
              </th>
              <th scope="col" className={classes.end}>
                {t('cost.each')}
              </th>
              <th scope="col" className={classes.end}>
                {t('cost.sum')}
              </th>
            </tr>
          </thead>
          <tbody>
            {cost.countries.map((row) => (
              <tr key={`${row.country}-${row.category}-${row.usdEach}`}>
                <th scope="row">{row.country ? fmt.country(row.country) : t('cost.unknownCountry')}</th>
                <td className={`${classes.end} num`}>{fmt.number(row.people)}</td>
                <td className={`${classes.end} num`}>{row.usdEach === undefined ? t('cost.unknown') : money(row.usdEach).amount}</td>
                <td className={`${classes.end} num`}>{row.usd === undefined ? t('cost.unknown') : money(row.usd).amount}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {cost.unpriced > 0 && <p className={classes.note}>{t('cost.unpriced', { count: cost.unpriced, n: fmt.number(cost.unpriced) })}</p>}
      <p className={classes.note}>{t('cost.estimate')}</p>
    </Panel>
  );
}

function Total({ amount, usd }: Money) {
  return (
    <span>
      <strong>{amount}</strong> {usd && <>({usd})</>}
    </span>
  );
}
