import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { $api } from '../../../../api/client';
import { previewDraft } from '../api';
import { useFiles } from '../media/useFiles';
import { write } from '../model/write';
import { useBuilder } from '../page/context';
import { trialMapping } from './mapping';

const PAUSE = 300;

/** How the message reads to real people, as it is being typed. */
export function usePeople(on: boolean) {
  const { draft, design, checked, keeper, readOnly } = useBuilder();
  const fileOf = useFiles();
  const contacts = $api.useQuery('get', '/api/v1/contacts', { params: { query: { limit: 20 } } }, { enabled: on, staleTime: 60_000 });
  const people = contacts.data?.items ?? [];
  const ids = people.map(({ id }) => id);
  const [settled] = useDebouncedValue(design, PAUSE);
  const content = useMemo(() => write(settled), [settled]);
  const mapping = trialMapping(settled, checked, (file) => fileOf(file)?.mediaId);
  const previews = useQuery({
    queryKey: ['template-preview', draft.id, content, mapping, ids],
    // The server draws what it has: so that is saved first.
    queryFn: async ({ signal }) => {
      if (!readOnly) await keeper.saveAll();
      return previewDraft(draft.id, { mapping, contacts: ids }, signal);
    },
    enabled: on && ids.length > 0,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    gcTime: 10_000,
  });
  return {
    people,
    known: contacts.isSuccess,
    previews: on ? previews.data?.previews : undefined,
    busy: on && (contacts.isFetching || previews.isFetching),
    problem: contacts.error ?? previews.error,
    retry: () => void (contacts.error ? contacts : previews).refetch(),
  };
}
