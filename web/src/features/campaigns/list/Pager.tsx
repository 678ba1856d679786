import { Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../app/fmt';
import classes from './Pager.module.css';
import type { Rows } from './row';
import { PAGE_SIZE } from './params';
import { changed, type CampaignsSearch } from './search';

interface PagerProps {
  rows: Rows;
  search: CampaignsSearch;
  onSearch: (search: CampaignsSearch) => void;
}

export function Pager({ rows, search, onSearch }: PagerProps) {
  const { t } = useTranslation('campaigns');
  const fmt = useFmt();
  const page = search.page ?? 1;
  const first = (page - 1) * PAGE_SIZE + 1;
  const shown = { from: fmt.number(first), to: fmt.number(first + rows.items.length - 1), n: fmt.number(rows.total) };
  const turn = (by: number, cursor: string | undefined) =>
    onSearch(page + by <= 1 ? changed(search, {}) : changed(search, { cursor, page: page + by }));
  return (
    <nav className={classes.pager} aria-label={t('pages.label')}>
      <span role="status" className="num">
        {t('pages.shown', { ...shown, count: rows.total })}
      </span>
      <Button
        variant="default"
        disabled={!rows.previous}
        leftSection={<IconChevronLeft size={18} className="flips" aria-hidden />}
        onClick={() => turn(-1, rows.previous)}
      >
        {t('pages.previous')}
      </Button>
      <Button
        variant="default"
        disabled={!rows.next}
        rightSection={<IconChevronRight size={18} className="flips" aria-hidden />}
        onClick={() => turn(1, rows.next)}
      >
        {t('pages.next')}
      </Button>
    </nav>
  );
}
