import type { Schemas } from '../../../../api/client';

type Guard = Schemas['GuardView'];

export interface GuardFigure {
  name: 'failed' | 'optedOut';
  n: number;
  /** 0 to 100. */
  percent: number;
  /** 0 to 100; absent where none was set. */
  limit?: number;
  kept: boolean;
}

/** The figures that decide; a limit that was not set cannot be broken. */
export function figuresOf({ limits, attempted, failed, failedPercent, optedOut, optedOutPercent }: Guard): GuardFigure[] {
  return [
    { name: 'failed', n: failed, percent: failedPercent, ...against(failed, attempted, limits.maxFailedPercent) },
    { name: 'optedOut', n: optedOut, percent: optedOutPercent, ...against(optedOut, attempted, limits.maxOptOutPercent) },
  ];
}

/** Compared exactly, not as it is rounded for people. */
function against(n: number, of: number, limit: number | undefined) {
  return { limit, kept: limit === undefined || n * 100 <= limit * of };
}
