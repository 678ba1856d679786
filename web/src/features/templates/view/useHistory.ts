import { $api } from '../../../api/client';
import type { Schemas } from '../../../api/client';

export type TemplateEvent = Schemas['HistoryTemplateEventView'];

/** What happened to a template, the newest first; asked for again whenever the template has changed. */
export const useHistory = (id: string) => $api.useQuery('get', '/api/v1/templates/{id}/history', { params: { path: { id } } });

/** When the pause of a language ends, where Meta said so. */
export const pauseEnd = (events: TemplateEvent[], language: string): string | undefined =>
  events.find((event) => event.kind === 'status' && event.language === language)?.until;
