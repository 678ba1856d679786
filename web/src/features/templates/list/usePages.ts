import { useLocation, useNavigate } from '@tanstack/react-router';
import { parseSearch, type TemplatesSearch } from './search';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The cursors between the first page and this one. */
    trail?: string[];
  }
}

interface Pages {
  page: number;
  /** Absent on the first page. */
  back?: () => void;
  forward: (next: string) => void;
}

/** The API knows the way forward only: the way back is kept with the address, where a reload finds it again. */
export function usePages(search: TemplatesSearch): Pages {
  const trail = useLocation({ select: ({ state }) => state.trail }) ?? [];
  const navigate = useNavigate({ from: '/templates' });
  const page = search.page ?? 1;
  const turn = (cursor: string | undefined, to: number, before: string[]) =>
    void navigate({ search: parseSearch({ ...search, cursor, page: to }), state: { trail: before } });
  const last = trail.at(-1);
  return {
    page,
    back: search.cursor ? () => turn(last, last ? page - 1 : 1, trail.slice(0, -1)) : undefined,
    forward: (next) => turn(next, page + 1, search.cursor ? [...trail, search.cursor] : []),
  };
}
