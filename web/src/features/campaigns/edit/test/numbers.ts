import { latinDigits } from '../../../../components/number';

const E164 = /^\+[1-9]\d{6,14}$/;

/** Numbers as people write them, separated by commas, lines or semicolons: `00966…`, spaces, dashes and Arabic digits are forgiven. */
export function readNumbers(typed: string): { good: string[]; bad: string[] } {
  const numbers = latinDigits(typed)
    .split(/[,;\n،]+/)
    .map((one) => one.replace(/[\s().\u2066-\u2069\u200e\u200f-]/g, '').replace(/^00/, '+'))
    .filter(Boolean);
  const unique = [...new Set(numbers)];
  return { good: unique.filter((one) => E164.test(one)), bad: unique.filter((one) => !E164.test(one)) };
}
