import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../app/days';
import { Fmt } from '../../app/fmt';

const at = (day: Day) => new Date(day);

/** Days in words, by both calendars. A day has no zone: it is read and written as UTC. */
class Dates {
  private readonly gregorian: string;
  private readonly hijri: string;

  constructor(language: string) {
    this.gregorian = new Fmt(language).locale;
    this.hijri = `${language === 'ar' ? 'ar-SA' : 'en-GB'}-u-ca-islamic-umalqura-nu-latn`;
  }

  private format(locale: string, options: Intl.DateTimeFormatOptions) {
    return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  }

  /** "Sunday" or, short, "Sun". */
  weekday(day: Day, weekday: 'long' | 'short'): string {
    return this.format(this.gregorian, { weekday }).format(at(day));
  }

  number(day: Day): string {
    return this.format(this.gregorian, { day: 'numeric' }).format(at(day));
  }

  /** "1 Dec": where a month begins, its name stands beside the number. */
  short(day: Day): string {
    return this.format(this.gregorian, { day: 'numeric', month: 'short' }).format(at(day));
  }

  /** "Sunday 22 November 2026". */
  long(day: Day): string {
    return this.format(this.gregorian, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(at(day));
  }

  month(day: Day): string {
    return this.format(this.gregorian, { month: 'long', year: 'numeric' }).format(at(day));
  }

  /** "22–28 November 2026". */
  range(first: Day, last: Day): string {
    return this.format(this.gregorian, { day: 'numeric', month: 'long', year: 'numeric' }).formatRange(at(first), at(last));
  }

  hijriNumber(day: Day): string {
    return this.format(this.hijri, { day: 'numeric' }).format(at(day));
  }

  /** "12 Jumada II". */
  hijriShort(day: Day): string {
    return this.format(this.hijri, { day: 'numeric', month: 'short' }).format(at(day));
  }

  hijriLong(day: Day): string {
    return this.format(this.hijri, { day: 'numeric', month: 'long', year: 'numeric' }).format(at(day));
  }

  /** Whether a month of the Umm al-Qura calendar begins. */
  hijriBegins(day: Day): boolean {
    return this.hijriNumber(day) === '1';
  }

  /** "Jumada I – Jumada II 1448 AH". */
  hijriRange(first: Day, last: Day): string {
    return this.format(this.hijri, { month: 'long', year: 'numeric' }).formatRange(at(first), at(last));
  }

  /** The time so many minutes after midnight; 24:00 at the end. */
  minute(minutes: number): string {
    return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
  }
}

export function useDates(): Dates {
  const { i18n } = useTranslation();
  return useMemo(() => new Dates(i18n.language), [i18n.language]);
}
