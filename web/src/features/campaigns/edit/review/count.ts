/** A number as a person types it: separators and Arabic digits are forgiven. Nothing when it is none. */
export function readCount(typed: string): number | undefined {
  const digits = typed
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[\s.,'٬٫\u00a0\u202f]/g, '');
  return /^\d{1,12}$/.test(digits) ? Number(digits) : undefined;
}
