import { Code, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../../api/client';
import { useFmt } from '../../../../app/fmt';
import { useRun } from '../run/context';
import { SentMessage } from '../message/SentMessage';
import { MessageBadge } from './MessageBadge';
import { Resend } from './Resend';
import classes from './Story.module.css';
import { stepsOf } from './steps';

type StoryView = Schemas['StoryView'];

/** Where the message stands and why, what happened step by step, what it said. */
export function Story({ id, story, onChanged }: { id: string; story: StoryView; onChanged: () => void }) {
  const { t } = useTranslation('campaign-view');
  const fmt = useFmt();
  const { campaign } = useRun();
  const { message } = story;
  const attempt = story.attempts.at(-1);
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
          {stepsOf(story, campaign.launch).map(({ what, at, open }) => (
            <li key={`${what}.${at}`} data-open={open || undefined}>
              <span>{t(`story.step.${what}`)}</span>
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
      {attempt && (
        <section aria-labelledby="story-message">
          <h3 id="story-message" className={classes.heading}>
            {t('story.message')}
          </h3>
          <SentMessage values={attempt.values} at={message.acceptedAt} />
        </section>
      )}
    </div>
  );
}
