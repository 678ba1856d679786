import { useState } from 'react';

export interface Selection {
  ids: ReadonlySet<string>;
  toggle: (id: string) => void;
  /** All of these, or none of them when all are chosen already. */
  toggleAll: (ids: string[]) => void;
  clear: () => void;
}

export function useSelection(): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  return {
    ids,
    toggle: (id) => setIds((chosen) => (chosen.has(id) ? new Set([...chosen].filter((each) => each !== id)) : new Set([...chosen, id]))),
    toggleAll: (all) => setIds((chosen) => new Set(all.every((id) => chosen.has(id)) ? [] : all)),
    clear: () => setIds(new Set()),
  };
}
