import type { Schemas } from '../../../../api/client';

export type Campaign = Schemas['CampaignView'];
export type Results = Schemas['ResultsView'];
export type Live = Schemas['LiveView'];
export type Held = Schemas['Held'];
export type MessageState = Schemas['MessageState'];

/** The results with what an event of the feed says of them; what it does not tell (reasons, languages, opt-outs) stays. */
export function withNews(results: Results, live: Live): Results {
  const { perSecond: _pace, secondsLeft: _left, waiting: _waiting, ...figures } = live;
  return { ...results, ...figures, guard: live.guard, startedAt: live.startedAt, completedAt: live.completedAt };
}

/** Whether figures changed that an event does not carry: then the results are asked for again. */
export function isNews(results: Results, live: Live): boolean {
  return (
    results.stage !== live.stage ||
    JSON.stringify(results.states) !== JSON.stringify(live.states) ||
    results.replied !== live.replied ||
    results.holds.length !== live.holds.length
  );
}

/** How many messages have not been tried yet. */
export const untried = (results: Results) => Math.max(0, (results.states.waiting ?? 0) - results.retries);

/** The share of the audience that was tried or left out, 0 to 1; null while the audience is not known. */
export function progress(results: Results): number | null {
  if (!isFrozen(results)) return null;
  if (results.targeted === 0) return 1;
  return (results.targeted - untried(results)) / results.targeted;
}

/** Whether anything may still leave. */
export const underWay = (results: Results) => results.stage !== 'completed' && results.stage !== 'closed';

/** How many people would get nothing if it ended now: those of whom the system would still try. */
export const open = (results: Results) => results.states.waiting ?? 0;

/** Whether it is known who it is for. */
export const isFrozen = (results: Results) => results.stage !== 'scheduled' && results.stage !== 'freezing';

/** Seconds until the first attempts are through: as measured, else at the sender's full pace; null when nothing moves. */
export function secondsLeft(results: Results, live: Live | null): number | null {
  if (results.holds.length > 0 || untried(results) === 0 || results.stage !== 'sending') return null;
  if (live?.secondsLeft !== undefined) return live.secondsLeft;
  if (!results.earliestEnd) return null;
  return Math.max(0, (Date.parse(results.earliestEnd) - Date.parse(results.asOf)) / 1000);
}

/** Which acts the state of a campaign allows; the server decides again. */
export function allowed(campaign: Campaign, results: Results | undefined) {
  const launched = campaign.state !== 'draft';
  const ended = campaign.state === 'closed' || campaign.state === 'completed';
  const paused = (results?.holds ?? []).some((hold) => hold.scope === 'origin' && hold.reason === 'user');
  return {
    pause: launched && !ended && !paused,
    resume: launched && campaign.state !== 'closed' && paused,
    close: launched && campaign.state !== 'closed',
    limits: launched && !ended,
  };
}
