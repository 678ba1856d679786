import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '../../../../api/client';
import { useWizard } from '../wizard/context';
import { usePeople } from './usePeople';

/** How the message reads to real people, with the mapping as it is being typed. */
export function usePreview() {
  const { settings, template } = useWizard();
  const { people, ofAudience } = usePeople();
  const [mapping] = useDebouncedValue(settings.mapping, 300);
  const contacts = people.map((person) => person.id);
  const { languages } = settings;
  const query = useQuery({
    queryKey: ['preview', template?.id, mapping, languages, contacts],
    enabled: Boolean(template) && contacts.length > 0,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    queryFn: async () => {
      const { data } = await api.POST('/api/v1/templates/{id}/preview', {
        params: { path: { id: template!.id } },
        body: { mapping, contacts, fallbackLanguages: languages },
      });
      return { ...data!, template: template!.id };
    },
  });
  // Those of the template before are nobody's.
  const fits = query.data?.template === template?.id;
  return { people, ofAudience, previews: fits ? query.data : undefined, busy: query.isFetching, problem: query.error, retry: query.refetch };
}
