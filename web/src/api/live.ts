import { useEffect, useEffectEvent, useId, useState } from 'react';
import { note } from './connection';
import { follow, type LiveState } from './follow';

/** How often a page asks by itself while its feed is lost, in ms. */
const POLL = 5_000;

/**
 * Hears what the server tells under `path` (each event is the JSON of its schema) and says how the feed stands. While it
 * is lost, `poll` is called every few seconds instead, and the shell tells the person.
 *
 *     const live = useLive<Schemas['LiveView']>(`/api/v1/campaigns/${id}/live`, show, () => void query.refetch());
 *
 * @param path null listens to nothing
 */
export function useLive<T>(path: string | null, onEvent: (event: T) => void, poll: () => void): LiveState {
  const id = useId();
  const [state, setState] = useState<LiveState>('connecting');
  const hear = useEffectEvent((data: string) => onEvent(JSON.parse(data) as T));
  const ask = useEffectEvent(poll);

  useEffect(() => {
    if (path === null) return;
    const end = follow(path, hear, (next) => {
      setState(next);
      note(id, next === 'lost');
    });
    return () => {
      end();
      note(id, false);
    };
  }, [path, id]);

  useEffect(() => {
    if (state !== 'lost' || path === null) return;
    const timer = setInterval(ask, POLL);
    return () => clearInterval(timer);
  }, [state, path]);

  return state;
}
