import { Button } from '@mantine/core';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../../api/client';
import { useFmt } from '../../../../app/fmt';
import { later } from '../../../../app/later';
import { Panel } from '../../../../components/Panel';
import classes from './Review.module.css';

type Reason = Schemas['Reason'];

const LeftOut = later(() => import('./LeftOut').then((file) => ({ default: file.LeftOut })));

/** Who would get it, who would not and why, and in which language. */
export function ReachPanel({ reach }: { reach: Schemas['AudienceReach'] }) {
  const { t } = useTranslation('campaign-edit');
  const fmt = useFmt();
  const [shown, setShown] = useState<Reason>();
  const skipped = Object.entries(reach.skipped).filter(([, people]) => people > 0);
  return (
    <Panel title={t('reach.title')}>
      <div className={classes.total}>
        <span className={classes.figure}>
          <span>{t('reach.targeted')}</span>
          <strong className="num">{fmt.number(reach.targeted)}</strong>
        </span>
        <span className={classes.figure}>
          <span>{t('reach.toSend')}</span>
          <strong className="num">{fmt.number(reach.toSend)}</strong>
        </span>
      </div>
      {skipped.length > 0 && (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('reach.leftOut')}</th>
              <th scope="col" className={classes.end}>
                {t('reach.count')}
              </th>
              <th>
                <span style={{ position: 'absolute', clipPath: 'inset(50%)' }}>{t('reach.who')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {skipped.map(([reason, people]) => (
              <tr key={reason}>
                <th scope="row">{t(`skipReason.${reason}`)}</th>
                <td className={`${classes.end} num`}>{fmt.number(people)}</td>
                <td className={classes.end}>
                  <Button size="compact-sm" variant="subtle" aria-label={t('reach.showNamed', { reason: t(`skipReason.${reason}`) })} onClick={() => setShown(reason as Reason)}>
                    {t('reach.show')}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {reach.belowConsentGrade > 0 && <p className={classes.note}>{t('reach.belowGrade', { count: reach.belowConsentGrade, n: fmt.number(reach.belowConsentGrade) })}</p>}
      {reach.variants.length > 0 && (
        <table className={classes.table} style={{ marginBlockStart: 16 }}>
          <thead>
            <tr>
              <th scope="col">{t('reach.language')}</th>
              <th scope="col" className={classes.end}>
                {t('reach.count')}
              </th>
            </tr>
          </thead>
          <tbody>
            {reach.variants.map(({ language, people }) => (
              <tr key={language ?? ''}>
                <th scope="row">{language ? fmt.language(language) : t('reach.noLanguage')}</th>
                <td className={`${classes.end} num`}>{fmt.number(people)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Suspense fallback={null}>{shown && <LeftOut reason={shown} onClose={() => setShown(undefined)} />}</Suspense>
    </Panel>
  );
}
