import type { Schemas } from '../../../api/client';

export type QuietHours = Schemas['QuietHours'];
export type Period = QuietHours['periods'][number];
/** Local times such as 22:00; an end at or before the begin goes round midnight within the same day. */
export type Span = Period['hours'][number];
/** What answers a person knows no quiet hours. */
export type Purpose = 'marketing' | 'transactional';
export type Week = QuietHours[Purpose];
export type Day = keyof Week;
