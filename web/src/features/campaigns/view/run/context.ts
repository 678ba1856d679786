import { createContext, use } from 'react';
import type { Campaign, Results } from './run';
import type { Feed } from './useRun';

/** What the three pages of one campaign share. */
export interface Run {
  campaign: Campaign;
  /** Undefined until the first answer. */
  results: Results | undefined;
  feed: Feed;
}

export const RunContext = createContext<Run | null>(null);

export function useRun(): Run {
  const run = use(RunContext);
  if (!run) throw new Error('outside of a campaign');
  return run;
}
