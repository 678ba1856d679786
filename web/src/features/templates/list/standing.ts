import type { Draft } from '../shared/drafts';

/** What became of a draft at Meta, as far as somebody has to know: what it refused first. */
export function standingOf({ submissions }: Draft): 'draft' | 'refused' | 'submitting' | 'submitted' {
  const any = (state: string) => submissions.some((submission) => submission.state === state);
  return (['refused', 'submitting', 'submitted'] as const).find(any) ?? 'draft';
}
