/** A cap is kept in US dollars and cents. @param rate how many of the currency a dollar is */
export const toUsd = (amount: number, rate: number): number => Math.round((amount / rate) * 100) / 100;

/** The roundest amount of the currency that is kept as these dollars: what was typed comes back as it was. */
export function fromUsd(usd: number, rate: number): number {
  const exact = usd * rate;
  for (const unit of [10, 1, 0.1]) {
    const round = Math.round(exact / unit) * unit;
    if (round > 0 && toUsd(round, rate) === usd) return Math.round(round * 100) / 100;
  }
  return Math.round(exact * 100) / 100;
}
