import '@mantine/core/styles/Table.css';
import { Checkbox, Table, VisuallyHidden } from '@mantine/core';
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
      <Table verticalSpacing="sm" horizontalSpacing={10} aria-label={t('title')}>
        <Table.Thead>
          <Table.Tr>
            {selection && (
              <Table.Th w={44}>
                <Checkbox
                  aria-label={t('select.all')}
                  disabled={closable.length === 0}
                  checked={closable.length > 0 && closable.every((id) => selection.ids.has(id))}
                  indeterminate={selection.ids.size > 0 && !closable.every((id) => selection.ids.has(id))}
                  onChange={() => selection.toggleAll(closable)}
                />
              </Table.Th>
            )}
            <SortHeader by="name" first="asc" {...sort} />
            <Table.Th>{t('columns.status')}</Table.Th>
            <SortHeader by="audience" first="desc" atEnd {...sort} />
            <Table.Th ta="end">{t('columns.sent')}</Table.Th>
            <Table.Th>{t('columns.delivered')}</Table.Th>
            <Table.Th>{t('columns.read')}</Table.Th>
            {clicksKnown && <Table.Th>{t('columns.clicked')}</Table.Th>}
            <Table.Th ta="end">{t('columns.failed')}</Table.Th>
            <SortHeader by="launched" first="desc" {...sort} />
            <Table.Th w={52}>
              <VisuallyHidden>{t('columns.menu')}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.id} bg={selection?.ids.has(row.id) ? 'var(--mantine-color-crest-light)' : undefined}>
              {selection && (
                <Table.Td>
                  <RowCheck row={row} selection={selection} />
                </Table.Td>
              )}
              <Table.Td miw={150}>
                <RowName row={row} />
              </Table.Td>
              <Table.Td>
                <Status row={row} />
              </Table.Td>
              <Table.Td ta="end" className="num">
                {number(row.audience || undefined)}
              </Table.Td>
              <Table.Td ta="end" className="num">
                {number(row.sent)}
              </Table.Td>
              <Table.Td>
                <Share n={row.delivered} of={row.sent} />
              </Table.Td>
              <Table.Td>
                <Share n={row.read} of={row.delivered} />
              </Table.Td>
              {clicksKnown && (
                <Table.Td>
                  <Share n={row.clicked} of={row.delivered} />
                </Table.Td>
              )}
              <Table.Td ta="end">
                <Failed n={row.failed} />
              </Table.Td>
              <Table.Td className="num">
                <When row={row} />
              </Table.Td>
              <Table.Td>
                <RowMenu row={row} {...actions} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
