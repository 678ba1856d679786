import { Checkbox, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../app/fmt';
import classes from './CampaignTable.module.css';
import { Failed } from './Failed';
import type { ListProps } from './list-props';
import { actionsOf } from './row-actions';
import { RowCheck } from './RowCheck';
import { RowMenu } from './RowMenu';
import { RowName } from './RowName';
import { Share } from './Share';
import { SortHeader } from './SortHeader';
import { Status } from './Status';
import { When } from './When';

/** The list on wide screens. */
export function CampaignTable({ rows, search, selection, onSearch, ...actions }: ListProps) {
  const { t } = useTranslation('campaigns');
  const fmt = useFmt();
  const closable = rows.filter((row) => actionsOf(row, true).close).map(({ id }) => id);
  const clicksKnown = rows.some(({ clicked }) => clicked !== undefined);
  const sort = { search, onSearch };
  const number = (n: number | undefined) => (n === undefined ? '–' : fmt.number(n));
  return (
    <div className={classes.scroll}>
      <table aria-label={t('title')}>
        <thead>
          <tr>
            {selection && (
              <th>
                <Checkbox
                  aria-label={t('select.all')}
                  disabled={closable.length === 0}
                  checked={closable.length > 0 && closable.every((id) => selection.ids.has(id))}
                  indeterminate={selection.ids.size > 0 && !closable.every((id) => selection.ids.has(id))}
                  onChange={() => selection.toggleAll(closable)}
                />
              </th>
            )}
            <SortHeader by="name" first="asc" {...sort} />
            <th>{t('columns.status')}</th>
            <SortHeader by="audience" first="desc" atEnd {...sort} />
            <th className={classes.number}>{t('columns.sent')}</th>
            <th>{t('columns.delivered')}</th>
            <th>{t('columns.read')}</th>
            {clicksKnown && <th>{t('columns.clicked')}</th>}
            <th className={classes.number}>{t('columns.failed')}</th>
            <SortHeader by="launched" first="desc" {...sort} />
            <th>
              <VisuallyHidden>{t('columns.menu')}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} data-chosen={selection?.ids.has(row.id) || undefined}>
              {selection && (
                <td>
                  <RowCheck row={row} selection={selection} />
                </td>
              )}
              <td className={classes.name}>
                <RowName row={row} />
              </td>
              <td>
                <Status row={row} />
              </td>
              <td className={`${classes.number} num`}>
                {number(row.audience || undefined)}
              </td>
              <td className={`${classes.number} num`}>
                {number(row.audience ? row.sent : undefined)}
              </td>
              <td>
                <Share n={row.delivered} of={row.sent} />
              </td>
              <td>
                <Share n={row.read} of={row.delivered} />
              </td>
              {clicksKnown && (
                <td>
                  <Share n={row.clicked} of={row.delivered} />
                </td>
              )}
              <td className={classes.number}>
                <Failed n={row.audience ? row.failed : undefined} />
              </td>
              <td className="num">
                <When row={row} />
              </td>
              <td>
                <RowMenu row={row} {...actions} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
