import type { DraftKeeper, Saved } from './DraftKeeper';

/** Of any kind of draft: what a keeper is asked for here does not depend on it. */
const keepers = new Map<string, Pick<DraftKeeper<object>, 'stop' | 'flush' | 'isOver'>>();

/** The one keeper of a draft: whoever comes back before all was saved goes on with it, and does not quarrel with oneself. */
export function keeperOf<Settings extends object, Server extends Saved<Settings>>(
  id: string,
  make: () => DraftKeeper<Settings, Server>,
): DraftKeeper<Settings, Server> {
  const keeper = (keepers.get(id) as DraftKeeper<Settings, Server> | undefined) ?? make();
  keepers.set(id, keeper);
  return keeper;
}

/** Saves what is open, once; without a connection it stays in the browser until the draft is opened again. */
export async function leave(id: string) {
  const keeper = keepers.get(id);
  keeper?.stop();
  await keeper?.flush();
  if (keeper?.isOver) keepers.delete(id);
}
