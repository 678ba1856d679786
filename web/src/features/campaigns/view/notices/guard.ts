import type { Schemas } from '../../../../api/client';

type Guard = Schemas['GuardView'];

export interface GuardFigure {
  name: 'reported' | 'failed' | 'optedOut';
  n: number;
  /** 0 to 100. */
  percent: number;
  /** 0 to 100; absent where it is only shown. */
  limit?: number;
  kept: boolean;
}

/** The figures that decide; a limit that was not set cannot be broken. */
export function figuresOf({ limits, attempted, reported, failed, failedPercent, optedOut, optedOutPercent }: Guard): GuardFigure[] {
  return [
    { name: 'reported', n: reported, percent: attempted === 0 ? 0 : (reported / attempted) * 100, kept: true },
    { name: 'failed', n: failed, percent: failedPercent, ...against(failed, attempted, limits.maxFailedPercent) },
    { name: 'optedOut', n: optedOut, percent: optedOutPercent, ...against(optedOut, attempted, limits.maxOptOutPercent) },
  ];
}

/** Compared exactly, not as it is rounded for people. */
function against(n: number, of: number, limit: number | undefined) {
  return { limit, kept: limit === undefined || n * 100 <= limit * of };
}
