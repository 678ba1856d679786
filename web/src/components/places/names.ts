interface Choice {
  value: string;
  label: string;
}

/** "Riyadh (GMT+3)", with the region where two places share a name. */
export function zoneNames(zones: string[], locale: string, now: Date): Choice[] {
  return zones.map((zone) => {
    const offset = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'shortOffset' })
      .formatToParts(now)
      .find((part) => part.type === 'timeZoneName')?.value;
    return { value: zone, label: `${zone.replaceAll('_', ' ')} \u2068(${offset ?? ''})\u2069` };
  });
}

/** "SAR – Saudi riyal". */
export function currencyNames(currencies: string[], locale: string): Choice[] {
  const names = new Intl.DisplayNames([locale], { type: 'currency' });
  return currencies.map((code) => ({ value: code, label: `${code} – ${names.of(code) ?? code}` }));
}
