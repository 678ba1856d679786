import { Code, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../../api/client';
import { useFmt } from '../../../../app/fmt';
import { SentMessage } from '../message/SentMessage';
import { MessageBadge } from './MessageBadge';
import { Resend } from './Resend';
import classes from './Story.module.css';

/** Steps that are still to come. */
const TO_COME = new Set(['queued', 'waiting', 'under-way']);

type StoryView = Schemas['StoryView'];

/** Where the message stands and why, what happened step by step, what it said. */
export function Story({ id, story, onChanged }: { id: string; story: StoryView; onChanged: () => void }) {
  const { t } = useTranslation('campaign-view');
  const fmt = useFmt();
  const { message } = story;
  return (
    <div className={classes.story}>
      <div className={classes.head}>
        <MessageBadge message={message} />
        {message.contact.phone && <span className="ltr num">{message.contact.phone}</span>}
        {message.costUsd !== undefined && <span className={classes.dim}>{fmt.money(message.costUsd, 'USD')}</span>}
      </div>
      <div>
        <Text fw={500}>
          {message.why.text} {message.errorCode !== undefined && <Code className="ltr">{message.errorCode}</Code>}
        </Text>
        {message.why.whatToDo && (
          <Text size="sm" c="dimmed">
            {message.why.whatToDo}
          </Text>
        )}
      </div>
      <Resend id={id} story={story} onDone={onChanged} />
      <section aria-labelledby="story-steps">
        <h3 id="story-steps" className={classes.heading}>
          {t('story.steps')}
        </h3>
        <ol className={classes.steps}>
          {story.steps.map(({ what, at, text }) => (
            <li key={`${what}.${at}`} data-open={TO_COME.has(what) || undefined}>
              <span>{text}</span>
              {at && <time dateTime={at}>{fmt.moment(at)}</time>}
            </li>
          ))}
        </ol>
        {story.attempts.length > 1 && (
          <Text size="sm" c="dimmed">
            {t('story.attempts', { count: story.attempts.length, n: fmt.number(story.attempts.length) })}
          </Text>
        )}
      </section>
      {story.sentAs && (
        <section aria-labelledby="story-message">
          <h3 id="story-message" className={classes.heading}>
            {t('story.message')}
          </h3>
          <SentMessage said={story.sentAs} at={message.acceptedAt} />
        </section>
      )}
    </div>
  );
}
