import { underWay, untried, type Results } from '../run/run';

/**
 * What it comes to if those who wait cost as much each as those who were taken; null once it is over, and while too few
 * were taken to tell.
 */
export function expectedUsd(results: Results): number | null {
  const taken = results.funnel.find((step) => step.name === 'accepted')?.n ?? 0;
  const left = untried(results);
  if (!underWay(results) || left === 0 || taken < 20 || results.cost.usd === 0) return null;
  return (results.cost.usd / taken) * (taken + left);
}
