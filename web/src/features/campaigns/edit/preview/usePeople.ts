import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { $api, api } from '../../../../api/client';
import { useWizard } from '../wizard/context';

export interface PreviewPerson {
  id: string;
  name?: string;
  phone?: string;
}

const NOBODY: PreviewPerson[] = [];
const limit = 20;

/** Real people to try the message on: of the audience, or any contacts while none is chosen. */
export function usePeople(): { people: PreviewPerson[]; ofAudience: boolean } {
  const { campaign, draft } = useWizard();
  // The server's settings count: they name the audience that was saved.
  const { audience, purpose, minimumConsent } = campaign.settings;
  const sample = useQuery({
    queryKey: ['sample', campaign.id, audience, purpose, minimumConsent],
    enabled: Boolean(audience),
    staleTime: 60_000,
    placeholderData: keepPreviousData,
    queryFn: async () => {
      const params = { path: { id: campaign.id }, query: { limit } };
      return (await api.GET('/api/v1/campaigns/{id}/audience/sample', { params })).data!.items;
    },
  });
  const found = draft.settings.audience && audience ? sample.data : NOBODY;
  const contacts = $api.useQuery('get', '/api/v1/contacts', { params: { query: { limit } } }, { staleTime: 60_000, enabled: found?.length === 0 });
  if (!found) return { people: NOBODY, ofAudience: true };
  return found.length ? { people: found, ofAudience: true } : { people: contacts.data?.items ?? NOBODY, ofAudience: false };
}
