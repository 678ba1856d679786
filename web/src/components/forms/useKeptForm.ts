import { useForm, type UseFormInput } from '@mantine/form';
import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useState } from 'react';

type Values = Record<string, unknown>;

/** What is typed into a form outlives a reload of the page. Secrets must not be part of it. */
export function useKeptForm<T extends Values>(key: string, input: UseFormInput<T> & { initialValues: T }) {
  const place = `hudhud.form.${key}`;
  const [restored, setRestored] = useState(false);
  const keep = useDebouncedCallback((values: T) => sessionStorage.setItem(place, JSON.stringify(values)), 200);
  const form = useForm<T>({ ...input, onValuesChange: keep });
  useEffect(() => {
    const kept = sessionStorage.getItem(place);
    if (!kept || kept === JSON.stringify(input.initialValues)) return;
    form.setValues(JSON.parse(kept) as Partial<T>);
    setRestored(true);
    // once, when the page opens
  }, [place]);
  return {
    form,
    /** Something typed before a reload is back. */
    restored,
    /** Saved, or given up: nothing is kept any more. */
    forget() {
      keep.cancel();
      sessionStorage.removeItem(place);
      setRestored(false);
    },
  };
}
