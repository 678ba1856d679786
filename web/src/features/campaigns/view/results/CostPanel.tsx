import { Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../../app/fmt';
import { Panel } from '../../../../components/Panel';
import type { Campaign, Results } from '../run/run';
import { expectedUsd } from './cost';
import classes from './Results.module.css';

/** What it has cost so far, what it will probably come to, and how near the cap is. */
export function CostPanel({ campaign, results }: { campaign: Campaign; results: Results }) {
  const { t } = useTranslation('campaign-view');
  const fmt = useFmt();
  const usd = results.cost.usd;
  const cap = campaign.settings.costCapUsd;
  const expected = expectedUsd(results);
  return (
    <Panel title={t('cost.title')}>
      <dl className={classes.figures}>
        <div className={classes.figure}>
          <dt>{t('cost.soFar')}</dt>
          <dd className="num">{fmt.money(usd, 'USD')}</dd>
        </div>
        {expected !== null && (
          <div className={classes.figure}>
            <dt>{t('cost.expected')}</dt>
            <dd className="num">{fmt.money(expected, 'USD')}</dd>
          </div>
        )}
        {cap !== undefined && (
          <div>
            <div className={classes.figure}>
              <dt>{t('cost.cap')}</dt>
              <dd className="num">{fmt.money(cap, 'USD')}</dd>
            </div>
            <Progress
              mt={6}
              size="sm"
              value={(usd / cap) * 100}
              color={usd >= cap * 0.8 ? 'orange' : 'palm'}
              aria-label={t('cost.ofCap')}
            />
          </div>
        )}
      </dl>
      <p className={classes.quiet} style={{ marginBlockStart: 12 }}>
        {t('cost.estimate')}
        {results.cost.unpriced > 0 &&
          ` ${t('cost.unpriced', { count: results.cost.unpriced, n: fmt.number(results.cost.unpriced) })}`}
      </p>
    </Panel>
  );
}
