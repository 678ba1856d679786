import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../../api/client';
import { useFmt, type Fmt } from '../../../app/fmt';
import { ErrorBox } from '../../../components/ErrorBox';
import classes from './SummaryCards.module.css';

const DAYS = 30;

type Figures = Schemas['CampaignSummaryFigures'];

const share = (part: number | undefined, whole: number) => (part === undefined || whole === 0 ? undefined : part / whole);

/** What the campaigns of the last 30 days came to, beside the 30 days before. */
export function SummaryCards() {
  const { t } = useTranslation('campaigns');
  const fmt = useFmt();
  const summary = $api.useQuery('get', '/api/v1/campaigns/summary', { params: { query: { days: DAYS } } });
  if (summary.isError && !summary.data) {
    return <ErrorBox title={t('summary.failed')} problem={summary.error} onRetry={() => void summary.refetch()} />;
  }
  const cards = summary.data ? figures(summary.data, fmt) : [];
  return (
    <section aria-label={t('summary.title', { n: fmt.number(DAYS) })} className={classes.cards} aria-busy={summary.isPending}>
      {summary.isPending
        ? ['sent', 'delivered', 'read', 'cost'].map((name) => <Skeleton key={name} h={104} radius="lg" />)
        : cards.map(({ name, value, before }) => (
            <div key={name} className={classes.card}>
              <div className={classes.name}>{t(`summary.${name}`)}</div>
              <div className={`${classes.value} num`}>{value}</div>
              <div className={classes.before}>{before ? t('summary.before', { value: before }) : t('summary.last', { n: fmt.number(DAYS) })}</div>
            </div>
          ))}
    </section>
  );
}

function figures({ now, before, currency }: Schemas['CampaignSummary'], fmt: Fmt) {
  const had = before.campaigns > 0;
  const rate = (name: string, of: (figures: Figures) => number | undefined) => {
    const earlier = had ? of(before) : undefined;
    const current = of(now);
    return {
      name,
      value: current === undefined ? '–' : fmt.percent(current),
      before: earlier === undefined ? undefined : fmt.percent(earlier),
    };
  };
  const cost = ({ cost: own, costUsd }: Figures) => (own === undefined ? fmt.money(costUsd, 'USD') : fmt.money(own, currency));
  return [
    { name: 'sent', value: fmt.number(now.sent), before: had ? fmt.number(before.sent) : undefined },
    rate('delivered', ({ delivered, sent }) => share(delivered, sent)),
    rate('read', ({ read, delivered }) => share(read, delivered)),
    ...(now.clicked === undefined ? [] : [rate('clicked', ({ clicked, delivered }) => share(clicked, delivered))]),
    { name: 'cost', value: cost(now), before: had ? cost(before) : undefined },
  ];
}
