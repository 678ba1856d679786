import type { DraftKeeper } from './DraftKeeper';

const keepers = new Map<string, DraftKeeper>();

/** The one keeper of a draft: whoever comes back before all was saved goes on with it, and does not quarrel with oneself. */
export function keeperOf(id: string, make: () => DraftKeeper): DraftKeeper {
  const keeper = keepers.get(id) ?? make();
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
