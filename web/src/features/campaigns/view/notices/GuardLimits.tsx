import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../../api/client';
import { useFmt } from '../../../../app/fmt';
import classes from './Guard.module.css';
import { figuresOf } from './guard';

/** Each figure beside the limit that it has to keep. */
export function GuardLimits({ guard }: { guard: Schemas['GuardView'] }) {
  const { t } = useTranslation('campaign-view');
  const fmt = useFmt();
  return (
    <dl className={classes.figures}>
      <div className={classes.figure}>
        <dt>{t('guard.figure.reported')}</dt>
        <dd>
          <span className="num">{t('guard.reported', { n: fmt.number(guard.reported), of: fmt.number(guard.attempted) })}</span>
          {guard.limits.orStatusesPercent !== undefined && (
            <span className={classes.limit}>{t('guard.enough', { share: fmt.percent(guard.limits.orStatusesPercent / 100) })}</span>
          )}
        </dd>
      </div>
      {figuresOf(guard).map(({ name, n, percent, limit, kept }) => {
        const Icon = kept ? IconCheck : IconAlertTriangle;
        return (
          <div key={name} className={classes.figure} data-kept={kept}>
            <dt>{t(`guard.figure.${name}`)}</dt>
            <dd>
              <Icon size={16} aria-label={t(kept ? 'guard.kept' : 'guard.broken')} />
              <span className="num">
                {fmt.number(n)} · {fmt.percent(percent / 100)}
              </span>
              <span className={classes.limit}>
                {limit === undefined ? t('guard.noLimit') : t('guard.limit', { limit: fmt.percent(limit / 100) })}
              </span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
