import { Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../app/fmt';
import classes from './Pager.module.css';
import { PAGE_SIZE } from './queries';
import type { TemplatesSearch } from './search';
import { usePages } from './usePages';

interface PagerProps {
  of: 'templates' | 'drafts';
  /** How many this page shows. */
  shown: number;
  next?: string;
  search: TemplatesSearch;
}

export function Pager({ of, shown, next, search }: PagerProps) {
  const { t } = useTranslation('templates');
  const fmt = useFmt();
  const { page, back, forward } = usePages(search);
  const before = (page - 1) * PAGE_SIZE;
  const alone = page === 1 && !next;
  return (
    <nav className={classes.pager} aria-label={t('pages.label')}>
      <span role="status" className="num">
        {alone
          ? t(`pages.${of}`, { count: shown, n: fmt.number(shown) })
          : t('pages.shown', { from: fmt.number(before + 1), to: fmt.number(before + shown) })}
      </span>
      {!alone && (
        <>
          <Button variant="default" disabled={!back} leftSection={<IconChevronLeft size={18} className="flips" aria-hidden />} onClick={back}>
            {t('pages.previous')}
          </Button>
          <Button
            variant="default"
            disabled={!next}
            rightSection={<IconChevronRight size={18} className="flips" aria-hidden />}
            onClick={() => next && forward(next)}
          >
            {t('pages.next')}
          </Button>
        </>
      )}
    </nav>
  );
}
