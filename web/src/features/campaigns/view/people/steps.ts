import type { Schemas } from '../../../../api/client';

type StoryView = Schemas['StoryView'];
type Launch = Schemas['CampaignLaunchView'];

const MILESTONES = new Set(['accepted', 'sent', 'delivered', 'read', 'failed', 'replied']);

export interface StoryStep {
  what: string;
  at?: string;
  /** It has not happened yet. */
  open?: boolean;
}

/** Everything that is known to have happened to a message, from the freezing of the audience on, and what comes next. */
export function stepsOf(story: StoryView, launch: Launch | undefined): StoryStep[] {
  const { message } = story;
  const left = message.state === 'skipped' || message.state === 'cancelled';
  return [
    ...(launch ? [{ what: 'launched', at: launch.confirmedAt }] : []),
    ...(launch ? [{ what: 'frozen', at: launch.frozenAt ?? launch.startsAt }] : []),
    ...story.steps.filter(({ what }) => MILESTONES.has(what)).map(({ what, at }) => ({ what, at })),
    ...(left ? [{ what: message.state, at: undefined }] : []),
    ...(story.doubtSince ? [{ what: 'doubt', at: story.doubtSince }] : []),
    ...(story.underWay ? [{ what: 'underWay', open: true }] : []),
    ...(story.queuedFor && message.state === 'waiting' ? [{ what: 'queued', at: story.queuedFor, open: true }] : []),
  ];
}
