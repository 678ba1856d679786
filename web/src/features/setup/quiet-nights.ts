import { api } from '../../api/client';
import { versioned } from '../../components/forms/versioned';

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/** The same quiet hours for marketing every night, or none; what is set for special days and orders stays. */
export async function quietNights(span: { from: string; until: string } | null) {
  const { value, etag } = versioned(await api.GET('/api/v1/settings/quiet-hours'));
  await api.PUT('/api/v1/settings/quiet-hours', {
    params: { header: { 'If-Match': etag } },
    body: { ...value, marketing: span ? Object.fromEntries(DAYS.map((day) => [day, [span]])) : {} },
  });
}
