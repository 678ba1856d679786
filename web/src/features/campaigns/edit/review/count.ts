import { latinDigits } from '../../../../components/number';

/** A number as a person types it: separators and Arabic digits are forgiven. Nothing when it is none. */
export function readCount(typed: string): number | undefined {
  const digits = latinDigits(typed).replace(/[\s.,'٬٫\u00a0\u202f]/g, '');
  return /^\d{1,12}$/.test(digits) ? Number(digits) : undefined;
}
