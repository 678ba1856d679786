import { useEffect, useState } from 'react';

/** Something that is edited as a whole: what is not saved yet outlives a reload of the page. */
export function useDraft<T>(key: string, saved: T) {
  const place = `hudhud.draft.${key}`;
  const [base, setBase] = useState(saved);
  const [restored, setRestored] = useState(() => sessionStorage.getItem(place) !== null);
  const [draft, setDraft] = useState<T>(() => {
    const kept = sessionStorage.getItem(place);
    return kept === null ? saved : (JSON.parse(kept) as T);
  });
  const written = JSON.stringify(draft);
  const dirty = written !== JSON.stringify(base);
  useEffect(() => {
    if (dirty) sessionStorage.setItem(place, written);
    else sessionStorage.removeItem(place);
  }, [place, dirty, written]);
  return {
    draft,
    setDraft,
    dirty,
    restored: restored && dirty,
    /** Saved, or given up for what is there now. */
    settle(value: T) {
      setBase(value);
      setDraft(value);
      setRestored(false);
    },
  };
}
