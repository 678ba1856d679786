import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../../app/fmt';
import { useMoney, type Money } from '../../../../components/money';
import { useWizard } from '../wizard/context';
import type { Report } from './usePreflight';
import classes from './Review.module.css';

/** Sender, template, time, duration and cost in one look. */
export function Summary({ report }: { report: Report }) {
  const { t } = useTranslation('campaign-edit');
  const fmt = useFmt();
  const money = useMoney();
  const { settings, sender, template } = useWizard();
  const { schedule } = settings;
  const { duration, cost, reach } = report;
  return (
    <dl className={classes.facts}>
      <dt>{t('review.sender')}</dt>
      <dd>
        {sender ? (
          <>
            <bdi>{sender.verifiedName ?? sender.name}</bdi> {sender.displayPhone && <bdi dir="ltr">+{sender.displayPhone.replace(/^\+/, '')}</bdi>}
          </>
        ) : (
          t('review.missing')
        )}
      </dd>
      <dt>{t('review.template')}</dt>
      <dd>{template ? <bdi dir="ltr">{template.name}</bdi> : t('review.missing')}</dd>
      <dt>{t('review.people')}</dt>
      <dd>{reach ? t('review.toSend', { count: reach.toSend, n: fmt.number(reach.toSend) }) : t('review.missing')}</dd>
      <dt>{t('review.start')}</dt>
      <dd>
        {schedule.kind === 'now' && t('schedule.now')}
        {schedule.kind === 'at' && (
          <>
            {fmt.momentInZone(report.launchAt, schedule.zone)} · {fmt.hijri(report.launchAt, schedule.zone)}
          </>
        )}
        {schedule.kind === 'local_time' && t('review.localTime', { when: fmt.moment(report.launchAt) })}
      </dd>
      {duration && (
        <>
          <dt>{t('review.duration')}</dt>
          <dd>
            {duration.days > 1 ? t('review.days', { count: duration.days, n: fmt.number(duration.days) }) : fmt.length(duration.seconds)}
          </dd>
        </>
      )}
      <dt>{t('review.cost')}</dt>
      <dd>{cost?.usd === undefined ? t('review.costUnknown') : both(money(cost.usd))}</dd>
    </dl>
  );
}

const both = ({ amount, usd }: Money) => (usd ? `${amount} (${usd})` : amount);
