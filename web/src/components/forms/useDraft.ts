import { useEffect, useState } from 'react';
import { begin, isDirty, keptOf, meet, settled, type Edited } from './edited';
import type { Versioned } from './versioned';

/**
 * Something that is edited as a whole. A newer version is taken over as long as nothing is typed; what is typed belongs to
 * the version it was typed into, and outlives a reload of the page together with it.
 *
 * @param key where it is kept; null keeps nothing, for secrets
 */
export function useDraft<T, D>(key: string | null, read: Versioned<T>, draftOf: (value: T) => D) {
  const place = key && `hudhud.draft.${key}`;
  const drafted = ({ value, etag }: Versioned<T>): Versioned<D> => ({ value: draftOf(value), etag });
  const [edited, setEdited] = useState<Edited<D>>(() => begin(drafted(read), place && sessionStorage.getItem(place)));
  if (read.etag !== edited.seen) setEdited(meet(edited, drafted(read)));
  const kept = keptOf(edited);
  useEffect(() => {
    if (!place) return;
    if (kept) sessionStorage.setItem(place, kept);
    else sessionStorage.removeItem(place);
  }, [place, kept]);
  const dirty = isDirty(edited);
  return {
    draft: edited.draft,
    setDraft: (draft: D) => setEdited((now) => ({ ...now, draft })),
    dirty,
    restored: edited.restored && dirty,
    /** To be saved against. */
    etag: edited.base.etag,
    turn: edited.turn,
    /** Saved, or given up for what is there now. */
    settle: (now: Versioned<T>) => setEdited((before) => settled(before, drafted(now))),
  };
}
