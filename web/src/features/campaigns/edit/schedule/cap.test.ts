import { expect, it } from 'vitest';
import { fromUsd, toUsd } from './cap';

it('gives back what was typed', () => {
  for (const [amount, rate] of [[100, 3.75], [99.5, 3.75], [1, 3.75], [500, 0.376], [25, 1], [2000, 49.3]] as const) {
    expect(fromUsd(toUsd(amount, rate), rate)).toBe(amount);
  }
});
