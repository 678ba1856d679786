export const STARTS = ['blank', 'sentence', 'ready', 'copy'] as const;
export type Start = (typeof STARTS)[number];

/** What the address of the new template says: what it starts from; a blank one needs no word. */
export interface NewSearch {
  from?: Start;
  /** Of ready templates. */
  group?: string;
  q?: string;
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

export function parseStart({ from, group, q }: Record<string, unknown>): NewSearch {
  const parsed: NewSearch = {
    from: STARTS.find((start) => start === from && start !== 'blank'),
    group: text(group),
    // An address like ?q=2026 is read as a number.
    q: text(q) ?? (typeof q === 'number' ? String(q) : undefined),
  };
  return Object.fromEntries(Object.entries(parsed).filter(([, value]) => value !== undefined));
}
