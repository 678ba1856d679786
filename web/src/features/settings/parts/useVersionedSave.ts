import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { done } from '../../../components/notices';
import type { Versioned } from '../../../components/forms/versioned';

interface VersionedSave<T> {
  query: { queryKey: QueryKey; queryFn: () => Promise<Versioned<T>> };
  put: (etag: string) => Promise<Versioned<T>>;
  /** Saved, or theirs taken over. */
  onSettled: (value: T) => void;
  onRefused?: (problem: unknown) => void;
}

/** Saves something against the version that was read, with a way out when somebody else was faster. */
export function useVersionedSave<T>({ query, put, onSettled, onRefused }: VersionedSave<T>) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const mutation = useMutation({
    mutationFn: put,
    onSuccess: (saved) => {
      client.setQueryData(query.queryKey, saved);
      onSettled(saved.value);
      void done(t('saved'));
    },
    onError: onRefused,
  });
  const readAgain = async () => {
    const now = await query.queryFn();
    client.setQueryData(query.queryKey, now);
    return now;
  };
  return {
    mutation,
    mine: async () => mutation.mutate((await readAgain()).etag),
    theirs: async () => {
      const { value } = await readAgain();
      mutation.reset();
      onSettled(value);
    },
  };
}
