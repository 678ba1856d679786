import { useForm, type UseFormInput } from '@mantine/form';
import { useEffect } from 'react';
import { useDraft } from './useDraft';
import type { Versioned } from './versioned';

/** A draft whose fields are those of a form; see {@link useDraft}. */
export function useDraftForm<T, D extends Record<string, unknown>>(
  key: string | null,
  read: Versioned<T>,
  draftOf: (value: T) => D,
  input: Omit<UseFormInput<D>, 'initialValues' | 'onValuesChange'> = {},
) {
  const { draft, setDraft, ...edited } = useDraft(key, read, draftOf);
  const form = useForm<D>({ ...input, initialValues: draft, onValuesChange: setDraft });
  useEffect(() => {
    if (edited.turn === 0) return;
    form.setValues(draft);
    form.clearErrors();
    // only when another value took the draft's place
  }, [edited.turn]);
  return { form, ...edited };
}
