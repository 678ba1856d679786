import type { Versioned } from './versioned';

/** Something that is edited as a whole, against the version that it was read in. */
export interface Edited<D> {
  base: Versioned<D>;
  draft: D;
  /** It was typed before a reload. */
  restored: boolean;
  /** The last version that was read; a newer one than `base` means that somebody else has saved. */
  seen: string;
  /** Counts how often another value took the draft's place. */
  turn: number;
}

export const isDirty = <D>({ base, draft }: Edited<D>) => JSON.stringify(draft) !== JSON.stringify(base.value);

/** @param kept what {@link keptOf} gave before a reload */
export function begin<D>(read: Versioned<D>, kept: string | null): Edited<D> {
  const fresh = { base: read, draft: read.value, restored: false, seen: read.etag, turn: 0 };
  if (kept === null) return fresh;
  const { base, draft } = JSON.parse(kept) as Partial<Edited<D>>;
  return base && draft !== undefined ? { ...fresh, base, draft, restored: true } : fresh;
}

/** Taken over as long as nothing is typed. What is typed stays with its version, so that saving it finds the conflict. */
export function meet<D>(edited: Edited<D>, read: Versioned<D>): Edited<D> {
  return isDirty(edited) ? { ...edited, seen: read.etag } : { ...settled(edited, read), seen: read.etag };
}

/** Saved, or given up for what is there now. */
export function settled<D>(edited: Edited<D>, now: Versioned<D>): Edited<D> {
  return { ...edited, base: now, draft: now.value, restored: false, turn: edited.turn + 1 };
}

/** What outlives a reload: the draft with the version it belongs to. Nothing when all is saved. */
export function keptOf<D>(edited: Edited<D>): string | null {
  return isDirty(edited) ? JSON.stringify({ base: edited.base, draft: edited.draft }) : null;
}
