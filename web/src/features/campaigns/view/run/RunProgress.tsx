import { Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../../app/fmt';
import { useRun } from './context';
import { progress, underWay } from './run';
import classes from './Run.module.css';

/** How much of the audience has been tried; only while something may still leave. Where the feed is lost, of when that is. */
export function RunProgress() {
  const { results, feed } = useRun();
  const { t } = useTranslation('campaign-view');
  const fmt = useFmt();
  if (!results) return null;
  const done = progress(results);
  const moving = (results.stage === 'sending' || results.stage === 'guarding') && results.holds.length === 0;
  return (
    <>
      {underWay(results) && done !== null && (
        <Progress
          value={done * 100}
          color={moving ? 'palm' : 'orange'}
          striped={moving}
          animated={moving}
          size="md"
          className={classes.bar}
          aria-label={t('line.progressLabel')}
        />
      )}
      {feed.state === 'lost' && <p className={classes.asOf}>{t('line.asOf', { time: fmt.time(results.asOf) })}</p>}
    </>
  );
}
