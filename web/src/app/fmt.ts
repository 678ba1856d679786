import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

const LOCALES: Record<string, string> = { en: 'en-GB', ar: 'ar-u-ca-gregory-nu-latn' };

const DAY = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const TIME = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

const made = new Map<string, unknown>();

/** A formatter is dear to make (some 0.3 ms on a phone) and there are some hundred numbers on a page: each is made once. */
function once<Options, Format>(Kind: new (locale: string, options: Options) => Format, locale: string, options: Options): Format {
  const key = `${Kind.name} ${locale} ${JSON.stringify(options)}`;
  if (!made.has(key)) made.set(key, new Kind(locale, options));
  return made.get(key) as Format;
}

/** Numbers, money and times in the person's language: Gregorian, Latin digits, in the workspace's time zone. */
export class Fmt {
  readonly locale: string;
  readonly zone: string | undefined;

  constructor(language: string, zone?: string) {
    this.locale = LOCALES[language] ?? language;
    this.zone = zone;
  }

  number(value: number, digits = 0): string {
    return once(Intl.NumberFormat, this.locale, { maximumFractionDigits: digits }).format(value);
  }

  /** @param share 0 to 1 */
  percent(share: number, digits = 1): string {
    return once(Intl.NumberFormat, this.locale, { style: 'percent', maximumFractionDigits: digits }).format(share);
  }

  money(amount: number, currency: string): string {
    const small = amount !== 0 && Math.abs(amount) < 1;
    return once(Intl.NumberFormat, this.locale, {
      style: 'currency',
      currency,
      currencyDisplay: 'code',
      ...(small && { maximumFractionDigits: 4 }),
    }).format(amount);
  }

  /** Day and time, such as "21 Nov 2026, 12:10". */
  moment(at: string | Date, zone = this.zone): string {
    return this.dates({ ...DAY, ...TIME, timeZone: zone }, at);
  }

  /** Like {@link moment}, with the zone's name: wherever a time is chosen or promised. */
  momentInZone(at: string | Date, zone = this.zone): string {
    return this.dates({ ...DAY, ...TIME, timeZone: zone, timeZoneName: 'short' }, at);
  }

  day(at: string | Date, zone = this.zone): string {
    return this.dates({ ...DAY, timeZone: zone }, at);
  }

  time(at: string | Date, zone = this.zone): string {
    return this.dates({ ...TIME, timeZone: zone }, at);
  }

  /** A moment nearby: its time, with the day when that is another one than today's. */
  soon(at: string | Date, now = new Date()): string {
    return this.day(at) === this.day(now)
      ? this.time(at)
      : this.dates({ ...DAY, year: undefined, ...TIME, timeZone: this.zone }, at);
  }

  /** Day and time without what goes without saying: the year, when it is this one. */
  near(at: string | Date, now = new Date()): string {
    const year = (of: string | Date) => this.dates({ year: 'numeric', timeZone: this.zone }, of);
    return year(at) === year(now) ? this.dates({ ...DAY, year: undefined, ...TIME, timeZone: this.zone }, at) : this.moment(at);
  }

  /** The Umm al-Qura date, beside the Gregorian one. */
  hijri(at: string | Date, zone = this.zone): string {
    const locale = this.locale.startsWith('ar') ? 'ar-SA-u-ca-islamic-umalqura-nu-latn' : 'en-u-ca-islamic-umalqura-nu-latn';
    return once(Intl.DateTimeFormat, locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: zone }).format(new Date(at));
  }

  /** "3 minutes ago", "in 2 days". */
  ago(at: string | Date, now: Date): string {
    const seconds = (new Date(at).getTime() - now.getTime()) / 1000;
    const units: [Intl.RelativeTimeFormatUnit, number][] = [
      ['day', 86400],
      ['hour', 3600],
      ['minute', 60],
    ];
    const words = once(Intl.RelativeTimeFormat, this.locale, { numeric: 'auto' });
    for (const [unit, length] of units) {
      if (Math.abs(seconds) >= length) return words.format(Math.round(seconds / length), unit);
    }
    return words.format(Math.round(seconds), 'second');
  }

  /** A length of time in its two largest units: "1 h 20 min". */
  length(seconds: number): string {
    const parts: [number, string][] = [
      [Math.floor(seconds / 86400), 'day'],
      [Math.floor((seconds % 86400) / 3600), 'hour'],
      [Math.floor((seconds % 3600) / 60), 'minute'],
      [Math.round(seconds % 60), 'second'],
    ];
    const first = parts.findIndex(([n]) => n > 0);
    const shown = first < 0 ? [parts[3]!] : parts.slice(first, first + 2).filter(([n]) => n > 0);
    return shown
      .map(([n, unit]) => once(Intl.NumberFormat, this.locale, { style: 'unit', unit, unitDisplay: 'short' }).format(n))
      .join(' ');
  }

  country(code: string): string {
    return once(Intl.DisplayNames, this.locale, { type: 'region' }).of(code) ?? code;
  }

  language(code: string): string {
    return once(Intl.DisplayNames, this.locale, { type: 'language' }).of(code.replace('_', '-')) ?? code;
  }

  private dates(options: Intl.DateTimeFormatOptions, at: string | Date): string {
    return once(Intl.DateTimeFormat, this.locale, options).format(new Date(at));
  }
}

let workspaceZone: string | undefined;

/** Known once somebody is signed in; until then the browser's own. */
export function showTimesIn(zone: string | undefined) {
  workspaceZone = zone;
}

export function useFmt(): Fmt {
  const { i18n } = useTranslation();
  return useMemo(() => new Fmt(i18n.language, workspaceZone), [i18n.language, workspaceZone]);
}
