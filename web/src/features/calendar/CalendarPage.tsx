import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf, type Day } from '../../app/days';
import { useFmt } from '../../app/fmt';
import { useMay } from '../../app/session';
import { ErrorBox } from '../../components/ErrorBox';
import { Page } from '../../components/Page';
import { Panel } from '../../components/Panel';
import { Agenda } from './Agenda';
import { byDay } from './entries';
import { DayPanel } from './DayPanel';
import { Fatigue } from './Fatigue';
import { MonthGrid } from './MonthGrid';
import { useCalendar, useQuietHours } from './queries';
import { daysOf } from './range';
import { Toolbar } from './Toolbar';
import { WeekGrid } from './WeekGrid';

/** When campaigns run, beside each other, with the hours and days on which people are left in peace. */
export function CalendarPage() {
  const { t } = useTranslation('calendar');
  const fmt = useFmt();
  const search = useSearch({ from: '/shell/calendar' });
  const navigate = useNavigate({ from: '/calendar' });
  const wide = useMediaQuery('(min-width: 64em)', undefined, { getInitialValueInEffect: false });
  const mayChange = useMay('marketer');
  const today = dayOf(new Date(), fmt.zone);
  const { view = 'month', day = today } = search;
  const days = daysOf(view, day);
  const calendar = useCalendar(days);
  const quiet = useQuietHours();
  const panel = useRef<HTMLElement>(null);
  const go = (to: { view?: typeof view; day?: Day }) =>
    void navigate({ search: { ...search, ...to }, replace: true, resetScroll: false });
  const entries = calendar.data?.items ?? [];
  const shown = { days, day, today, view, entries: byDay(entries, days, fmt.zone), quiet, onDay: (to: Day) => go({ day: to }) };
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        mayChange && (
          <Button component={Link} to={'/campaigns/new' as string} leftSection={<IconPlus size={18} aria-hidden />}>
            {t('new')}
          </Button>
        )
      }
    >
      {calendar.isError && (
        <ErrorBox title={t('failed')} problem={calendar.error} onRetry={() => void calendar.refetch()} />
      )}
      <Fatigue days={days} today={today} />
      <Panel flush>
        <Toolbar view={view} day={day} today={today} onChange={go} />
        <div aria-busy={calendar.isPending || calendar.isPlaceholderData}>
          {!wide && <Agenda {...shown} />}
          {wide && view === 'month' && <MonthGrid {...shown} onOpen={() => panel.current?.focus()} />}
          {wide && view === 'week' && <WeekGrid {...shown} onOpen={() => panel.current?.focus()} />}
        </div>
      </Panel>
      {wide && <DayPanel ref={panel} day={day} entries={shown.entries.get(day) ?? []} quiet={quiet} />}
    </Page>
  );
}
