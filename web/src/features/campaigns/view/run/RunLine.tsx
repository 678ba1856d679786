import { useTranslation } from 'react-i18next';
import { useFmt, type Fmt } from '../../../../app/fmt';
import { StatusBadge } from '../../../../components/campaign/badges/StatusBadge';
import { useRun, type Run } from './context';
import { progress, secondsLeft } from './run';
import classes from './Run.module.css';

/** Badge, and in a few words how far it is. */
export function RunLine() {
  const run = useRun();
  const { t } = useTranslation('campaign-view');
  const fmt = useFmt();
  const state = run.results?.state ?? run.campaign.state;
  return (
    <div className={classes.line}>
      <StatusBadge state={state} stage={run.results?.stage} holds={run.results?.holds ?? run.campaign.holds} />
      <span role="status">{words(run, t, fmt).join(' · ')}</span>
    </div>
  );
}

type Translate = (key: string, options?: Record<string, unknown>) => string;

function words({ campaign, results, feed }: Run, t: Translate, fmt: Fmt): string[] {
  if (!results || !campaign.launch) return [];
  const { confirmedAt, startsAt } = campaign.launch;
  switch (results.stage) {
    case 'scheduled':
      return [t('line.starts', { time: fmt.momentInZone(startsAt) })];
    case 'freezing':
      return [t('line.freezing')];
    case 'guarding':
    case 'sending':
      return sending(results, feed.live, t, fmt);
    case 'completed':
      return ended(results.startedAt ?? startsAt, results.completedAt, t, fmt);
    case 'closed':
      return [t('line.launched', { time: fmt.moment(confirmedAt) })];
  }
}

function sending(results: NonNullable<Run['results']>, live: Run['feed']['live'], t: Translate, fmt: Fmt): string[] {
  const done = progress(results);
  const left = secondsLeft(results, live);
  const pace = live?.perSecond;
  return [
    ...(done === null ? [] : [t('line.progress', { share: fmt.percent(Math.floor(done * 1000) / 1000) })]),
    ...(pace ? [t('line.pace', { n: fmt.number(pace, pace < 10 ? 1 : 0) })] : []),
    ...(left === null ? [] : [t('line.left', { length: fmt.length(left) })]),
  ];
}

function ended(from: string, until: string | undefined, t: Translate, fmt: Fmt): string[] {
  if (!until) return [];
  const seconds = (Date.parse(until) - Date.parse(from)) / 1000;
  return [
    t('line.completed', { time: fmt.moment(until) }),
    ...(seconds >= 1 ? [t('line.took', { length: fmt.length(seconds) })] : []),
  ];
}
