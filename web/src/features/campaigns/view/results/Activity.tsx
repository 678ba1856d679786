import { Button, Skeleton } from '@mantine/core';
import { keepPreviousData } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../../../api/client';
import { useFmt } from '../../../../app/fmt';
import { later } from '../../../../app/later';
import { filled, milliseconds } from '../../../../components/charts/fill';
import { SeriesTable } from '../../../../components/charts/SeriesTable';
import type { TimeChartPoint, TimeSeries } from '../../../../components/charts/TimeChart';
import { ErrorBox } from '../../../../components/ErrorBox';
import { Panel } from '../../../../components/Panel';
import { underWay, type Campaign, type Results } from '../run/run';
import shared from './Results.module.css';

const TimeChart = later(() => import('../../../../components/charts/TimeChart').then((file) => ({ default: file.TimeChart })));

const NOTHING = { accepted: 0, delivered: 0, read: 0, failed: 0, replied: 0 };
/** How often it is asked for while the campaign runs, in ms. */
const REFRESH = 10_000;

/** What happened when. */
export function Activity({ campaign, results }: { campaign: Campaign; results: Results }) {
  const { t } = useTranslation('campaign-view');
  const fmt = useFmt();
  const [asTable, setAsTable] = useState(false);
  const series = $api.useQuery(
    'get',
    '/api/v1/campaigns/{id}/results/series',
    { params: { path: { id: campaign.id } } },
    { placeholderData: keepPreviousData, refetchInterval: underWay(results) ? REFRESH : 6 * REFRESH },
  );
  const points = series.data ? pointsOf(series.data) : [];
  const time = timeWords(points, series.data?.step, fmt);
  const lines: TimeSeries[] = [
    { name: 'delivered', label: t('activity.delivered'), color: 'palm.5' },
    { name: 'read', label: t('activity.read'), color: 'crest.5', dashed: true },
  ];
  const columns = [
    { name: 'accepted', label: t('activity.accepted') },
    ...lines,
    { name: 'failed', label: t('activity.failed') },
    { name: 'replied', label: t('activity.replied') },
  ];
  return (
    <Panel
      title={t('activity.title')}
      aside={
        points.length > 0 && (
          <Button variant="subtle" size="xs" onClick={() => setAsTable(!asTable)}>
            {t(asTable ? 'common:showAsChart' : 'common:showAsTable')}
          </Button>
        )
      }
    >
      {series.error && !series.data && (
        <ErrorBox title={t('activity.failedToLoad')} problem={series.error} onRetry={() => void series.refetch()} />
      )}
      {series.isPending && <Skeleton h={312} />}
      {series.data && points.length === 0 && <p className={shared.quiet}>{t('activity.none')}</p>}
      {points.length > 0 &&
        (asTable ? (
          <SeriesTable caption={t('activity.title')} when={t('activity.when')} points={points} series={columns} time={time} />
        ) : (
          <Suspense fallback={<Skeleton h={312} />}>
            <TimeChart points={points} series={lines} time={time} summary={summaryOf(points, time, t, fmt)} />
          </Suspense>
        ))}
    </Panel>
  );
}

const pointsOf = ({ points, step }: Schemas['CampaignResultsSeriesView']): TimeChartPoint[] =>
  filled(points, step, NOTHING).map(({ from, ...numbers }) => ({ at: from, ...numbers }));

/** With the day where more than one is shown, with seconds where steps are shorter than minutes. */
function timeWords(points: TimeChartPoint[], step: string | undefined, fmt: ReturnType<typeof useFmt>) {
  const first = points[0]?.at;
  const last = points.at(-1)?.at;
  const seconds = step !== undefined && milliseconds(step) < 60_000;
  const days = first !== undefined && last !== undefined && fmt.day(first) !== fmt.day(last);
  const words = new Intl.DateTimeFormat(fmt.locale, {
    timeZone: fmt.zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(seconds && { second: '2-digit' }),
    ...(days && { day: 'numeric', month: 'short' }),
  });
  return (at: string) => words.format(new Date(at));
}

function summaryOf(
  points: TimeChartPoint[],
  time: (at: string) => string,
  t: (key: string, options: Record<string, unknown>) => string,
  fmt: ReturnType<typeof useFmt>,
): string {
  const total = (name: string) => points.reduce((sum, point) => sum + Number(point[name]), 0);
  const busiest = points.reduce((most, point) => (Number(point.delivered) > Number(most.delivered) ? point : most));
  return t('activity.summary', {
    delivered: fmt.number(total('delivered')),
    read: fmt.number(total('read')),
    from: time(points[0]!.at),
    until: time(points.at(-1)!.at),
    busiest: time(busiest.at),
  });
}
