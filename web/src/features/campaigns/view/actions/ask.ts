import { api, type Schemas } from '../../../../api/client';

const at = (id: string) => ({ params: { path: { id } } });

/** The acts on a campaign, as the API knows them. */
export const hold = async (id: string) => (await api.POST('/api/v1/campaigns/{id}/pause', at(id))).data;

/** @param lifted which hold: the one that people placed, or one whose reason they have looked at */
export const resume = async (id: string, lifted: Schemas['ResumeRequestLifted'] = 'user') =>
  (await api.POST('/api/v1/campaigns/{id}/resume', { ...at(id), body: { hold: lifted } })).data;

export const close = async (id: string) => (await api.POST('/api/v1/campaigns/{id}/close', at(id))).data;

export const undo = async (id: string) => (await api.POST('/api/v1/campaigns/{id}/undo', at(id))).data;
