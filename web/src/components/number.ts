/** Arabic-Indic and Persian digits as Latin ones, the Arabic decimal separator as a point; all else as it is. */
export const latinDigits = (text: string) =>
  text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replaceAll('٫', '.');

/** What Mantine's NumberInput hands out: a number, or a string while it is being typed ("25.50", "30."), or '' for none. */
export function numberOf(value: number | string | undefined): number | undefined {
  if (value === undefined || value === '' || Number.isNaN(Number(value))) return undefined;
  return Number(value);
}
