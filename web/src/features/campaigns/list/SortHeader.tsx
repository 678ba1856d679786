import { UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconArrowsSort } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { changed, type CampaignsSearch, type Sort } from './search';
import classes from './SortHeader.module.css';

interface SortHeaderProps {
  by: Exclude<Sort, 'updated'>;
  /** The direction of the first press. */
  first: 'asc' | 'desc';
  /** Over a column of numbers. */
  atEnd?: boolean;
  search: CampaignsSearch;
  onSearch: (search: CampaignsSearch) => void;
}

const WORDS = { asc: 'ascending', desc: 'descending' } as const;

/** A column by which the list is ordered: once its own way, then the other, then as before. */
export function SortHeader({ by, first, atEnd = false, search, onSearch }: SortHeaderProps) {
  const { t } = useTranslation('campaigns');
  const order = search.sort === by ? (search.order ?? 'desc') : undefined;
  const other = first === 'asc' ? 'desc' : 'asc';
  const next = order === undefined ? first : order === first ? other : undefined;
  const Icon = order === undefined ? IconArrowsSort : order === 'asc' ? IconArrowUp : IconArrowDown;
  return (
    <th data-end={atEnd || undefined} aria-sort={order ? WORDS[order] : 'none'}>
      <UnstyledButton
        className={classes.button}
        data-on={order !== undefined || undefined}
        onClick={() => onSearch(changed(search, { sort: next && by, order: next }))}
      >
        {t(`columns.${by}`)}
        <Icon size={14} aria-hidden />
      </UnstyledButton>
    </th>
  );
}
