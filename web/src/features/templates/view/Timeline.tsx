import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../app/fmt';
import { reasonOf } from '../shared/template';
import classes from './Timeline.module.css';
import type { TemplateEvent } from './useHistory';

const FIRST = 12;

/** Good, bad or neither: the colour of the mark. The words say it too. */
const LOOKS: Record<string, string> = {
  approved: 'good',
  green: 'good',
  yellow: 'warm',
  paused: 'warm',
  rejected: 'grave',
  disabled: 'grave',
  red: 'grave',
};

interface TimelineProps {
  events: TemplateEvent[];
  /** Whether the template has several languages, so that each is named. */
  several: boolean;
}

/** The story of a template, the newest first. */
export function Timeline({ events, several }: TimelineProps) {
  const { t } = useTranslation('template-view');
  const fmt = useFmt();
  const [all, showAll] = useState(false);
  if (events.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('life.nothing')}
      </Text>
    );
  }
  return (
    <>
      <ol className={classes.events}>
        {events.slice(0, all ? undefined : FIRST).map((event, n) => (
          <li key={n} data-look={LOOKS[event.after ?? '']}>
            <Told event={event} />
            <div className={classes.when}>
              <time dateTime={event.at} className="num">
                {fmt.moment(event.at)}
              </time>
              {several && ` · ${fmt.language(event.language)}`}
            </div>
          </li>
        ))}
      </ol>
      {!all && events.length > FIRST && (
        <Button variant="subtle" size="xs" mt="xs" onClick={() => showAll(true)}>
          {t('life.all', { count: events.length, n: fmt.number(events.length) })}
        </Button>
      )}
    </>
  );
}

function Told({ event: { kind, before, after, reason, until, by } }: { event: TemplateEvent }) {
  const { t } = useTranslation('template-view');
  const fmt = useFmt();
  switch (kind) {
    case 'status':
      return (
        <>
          {t(before ? 'life.status' : 'life.found', { status: t(`templates:approval.${after as 'approved'}`) })}
          {reason && <span className={classes.more}> {t('templates:because', { reason: t(`templates:reason.${reasonOf(reason)}`) })}</span>}
          {until && <span className={classes.more}> {t('life.until', { time: fmt.momentInZone(until) })}</span>}
        </>
      );
    case 'quality':
      return <>{t(`templates:quality.${after as 'green'}`)}</>;
    case 'category':
      return (
        <>
          {t('category.changed', {
            before: t(`templates:category.${before as 'marketing'}`),
            category: t(`templates:category.${after as 'marketing'}`),
          })}
        </>
      );
    case 'category_announced':
      return (
        <>
          {t('category.announced', {
            category: t(`templates:category.${after as 'marketing'}`),
            time: until ? fmt.momentInZone(until) : '',
          })}
        </>
      );
    default:
      return <>{by ? t(`life.${kind}By`, { name: by }) : t(`life.${kind}`)}</>;
  }
}
