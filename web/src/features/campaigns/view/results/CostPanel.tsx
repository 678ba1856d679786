import { Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../../app/fmt';
import { Panel } from '../../../../components/Panel';
import type { Campaign, Results } from '../run/run';
import { Amount } from './Amount';
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
          <dd>
              <Amount of={usd} />
            </dd>
        </div>
        {results.estimate?.usd !== undefined && (
          <div className={classes.figure}>
            <dt>{t('cost.atLaunch')}</dt>
            <dd>
              <Amount of={results.estimate.usd} />
            </dd>
          </div>
        )}
        {expected !== null && (
          <div className={classes.figure}>
            <dt>{t('cost.expected')}</dt>
            <dd>
              <Amount of={expected} />
            </dd>
          </div>
        )}
        {cap !== undefined && (
          <div className={classes.figure}>
            <dt>{t('cost.cap')}</dt>
            <dd>
              <Amount of={cap} />
            </dd>
          </div>
        )}
      </dl>
      {cap !== undefined && (
        <Progress
          mt={6}
          size="sm"
          value={Math.min(100, (usd / cap) * 100)}
          color={usd >= cap * 0.8 ? 'orange' : 'palm'}
          aria-label={t('cost.ofCap')}
        />
      )}
      <p className={classes.quiet} style={{ marginBlockStart: 12 }}>
        {t('cost.estimate')}
        {results.cost.unpriced > 0 &&
          ` ${t('cost.unpriced', { count: results.cost.unpriced, n: fmt.number(results.cost.unpriced) })}`}
      </p>
    </Panel>
  );
}
