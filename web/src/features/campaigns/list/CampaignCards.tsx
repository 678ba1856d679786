import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../app/fmt';
import classes from './CampaignCards.module.css';
import { Failed } from './Failed';
import type { ListProps } from './list-props';
import { RowCheck } from './RowCheck';
import { RowMenu } from './RowMenu';
import { RowName } from './RowName';
import { Share } from './Share';
import { Status } from './Status';
import { When } from './When';

/** The list on phones. */
export function CampaignCards({ rows, selection, onSteer, onDuplicate }: ListProps) {
  const { t } = useTranslation('campaigns');
  const fmt = useFmt();
  return (
    <ul className={classes.list}>
      {rows.map((row) => (
        <li key={row.id} className={classes.card} data-chosen={selection?.ids.has(row.id) || undefined}>
          <div className={classes.head}>
            {selection && <RowCheck row={row} selection={selection} />}
            <RowName row={row} />
            <RowMenu row={row} onSteer={onSteer} onDuplicate={onDuplicate} />
          </div>
          <Status row={row} />
          {row.audience !== undefined && row.audience > 0 && (
            <dl className={classes.figures}>
              <div>
                <dt>{t('columns.audience')}</dt>
                <dd className="num">{fmt.number(row.audience)}</dd>
              </div>
              <div>
                <dt>{t('columns.sent')}</dt>
                <dd className="num">{row.sent === undefined ? '–' : fmt.number(row.sent)}</dd>
              </div>
              <div>
                <dt>{t('columns.failed')}</dt>
                <dd>
                  <Failed n={row.failed} />
                </dd>
              </div>
              <div className={classes.half}>
                <dt>{t('columns.delivered')}</dt>
                <dd>
                  <Share n={row.delivered} of={row.sent} />
                </dd>
              </div>
              <div className={classes.half}>
                <dt>{t('columns.read')}</dt>
                <dd>
                  <Share n={row.read} of={row.delivered} />
                </dd>
              </div>
              {row.clicked !== undefined && (
                <div className={classes.half}>
                  <dt>{t('columns.clicked')}</dt>
                  <dd>
                    <Share n={row.clicked} of={row.delivered} />
                  </dd>
                </div>
              )}
            </dl>
          )}
          <When row={row} />
        </li>
      ))}
    </ul>
  );
}
