import { Alert, Button, Skeleton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconInfoCircle, IconPlus } from '@tabler/icons-react';
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
  const coming = calendar.isPending || calendar.isPlaceholderData;
  const known = coming || calendar.data !== undefined;
  const entries = calendar.data?.items ?? [];
  const shown = { days, day, today, view, entries: byDay(entries, days, fmt.zone), quiet, onDay: (to: Day) => go({ day: to }) };
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        mayChange && (
          <Button component={Link} to="/campaigns/new" leftSection={<IconPlus size={18} aria-hidden />}>
            {t('new')}
          </Button>
        )
      }
    >
      {calendar.isError && (
        <ErrorBox title={t('failed')} problem={calendar.error} onRetry={() => void calendar.refetch()} />
      )}
      {calendar.data?.complete === false && (
        <Alert color="gray" icon={<IconInfoCircle aria-hidden />} title={t('incomplete.title')}>
          <Link to="/campaigns" search={{ from: days[0], until: days.at(-1) }}>
            {t('incomplete.list')}
          </Link>
        </Alert>
      )}
      <Fatigue days={days} today={today} />
      <Panel flush>
        <Toolbar view={view} day={day} today={today} onChange={go} />
        <div aria-busy={coming}>
          {!wide && known && (coming ? <Skeleton h={320} m="md" w="auto" /> : <Agenda {...shown} />)}
          {wide && known && view === 'month' && <MonthGrid {...shown} onOpen={() => panel.current?.focus()} />}
          {wide && known && view === 'week' && <WeekGrid {...shown} onOpen={() => panel.current?.focus()} />}
        </div>
      </Panel>
      {wide && known && <DayPanel ref={panel} day={day} entries={coming ? undefined : (shown.entries.get(day) ?? [])} quiet={quiet} />}
    </Page>
  );
}
