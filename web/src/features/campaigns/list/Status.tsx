import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../app/fmt';
import { StatusBadge } from '../../../components/campaign/badges/StatusBadge';
import type { Row } from './row';
import classes from './Status.module.css';

/** The badges, and for what is being sent how far it is. */
export function Status({ row }: { row: Row }) {
  const { t } = useTranslation('campaigns');
  const fmt = useFmt();
  const freezing = row.state === 'active' && row.startsAt !== undefined && new Date(row.startsAt) <= new Date();
  const ends = row.holds.map(({ until }) => until);
  const goesOn = ends.every((until) => until !== undefined) ? ends.sort().at(-1) : undefined;
  return (
    <div className={classes.status}>
      <StatusBadge state={row.state} stage={freezing ? 'freezing' : undefined} holds={row.holds.map(({ reason, scope }) => ({ reason, scope }))} />
      {goesOn && <span className={classes.more}>{t('goesOn', { time: fmt.soon(goesOn) })}</span>}
      {row.approval && row.state === 'draft' && <span className={classes.more}>{t(`approval.${row.approval}`)}</span>}
      {row.state === 'sending' && row.progress !== undefined && (
        <>
          <span className={`${classes.more} num`}>{t('done', { share: fmt.percent(row.progress) })}</span>
          <span className={classes.track} aria-hidden>
            <span className={classes.bar} style={{ inlineSize: `${row.progress * 100}%` }} />
          </span>
        </>
      )}
    </div>
  );
}
