import { useMutation, useQueryClient, type FetchQueryOptions } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { done } from '../../../components/notices';
import type { Versioned } from '../../../components/forms/versioned';

interface VersionedSave<T> {
  query: Pick<FetchQueryOptions<Versioned<T>, Error, Versioned<T>, string[]>, 'queryKey' | 'queryFn'>;
  /** Where pages read it that need no version. */
  path: string;
  put: (etag: string) => Promise<Versioned<T>>;
  edited: { etag: string; settle: (now: Versioned<T>) => void };
  onSaved?: (value: T) => void;
  onRefused?: (problem: unknown) => void;
}

/** Saves something against the version that was read, with a way out when somebody else was faster. */
export function useVersionedSave<T>({ query, path, put, edited, onSaved, onRefused }: VersionedSave<T>) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const get = () => client.fetchQuery({ ...query, staleTime: 0 });
  const takeOver = (now: Versioned<T>) => {
    client.setQueryData(query.queryKey, now);
    void client.invalidateQueries({ queryKey: ['get', path] });
    edited.settle(now);
  };
  const save = useMutation({
    mutationFn: async (over: boolean) => put(over ? (await get()).etag : edited.etag),
    onMutate: () => theirs.reset(),
    onSuccess: (saved) => {
      takeOver(saved);
      onSaved?.(saved.value);
      void done(t('saved'));
    },
    onError: onRefused,
  });
  const theirs = useMutation({
    mutationFn: get,
    onSuccess: (now) => {
      save.reset();
      takeOver(now);
    },
  });
  return {
    isPending: save.isPending || theirs.isPending,
    problem: theirs.error ?? save.error,
    save: () => save.mutate(false),
    /** Over the version of somebody else. */
    mine: () => save.mutate(true),
    /** What somebody else saved, instead of what is typed. */
    theirs: () => theirs.mutate(),
  };
}
