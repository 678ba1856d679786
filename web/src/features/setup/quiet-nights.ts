import { api } from '../../api/client';
import { versioned } from '../../components/forms/versioned';
import { DAYS, type Span, type Week } from '../../components/quiet/spans';

/** What a week of quiet hours is as one choice: the same span every night, none, or a week of its own. */
export function nightsOf(week: Week): Span | null | 'own' {
  const spans = DAYS.map((day) => JSON.stringify(week[day] ?? []));
  if (new Set(spans).size > 1) return 'own';
  const [span, ...more] = week.sunday ?? [];
  if (!span) return null;
  return more.length > 0 ? 'own' : { from: span.from, until: span.until };
}

/** The same quiet hours for marketing every night, or none; what is set for special days and orders stays. */
export async function quietNights(span: Span | null) {
  const { value, etag } = versioned(await api.GET('/api/v1/settings/quiet-hours'));
  await api.PUT('/api/v1/settings/quiet-hours', {
    params: { header: { 'If-Match': etag } },
    body: { ...value, marketing: span ? Object.fromEntries(DAYS.map((day) => [day, [span]])) : {} },
  });
}
