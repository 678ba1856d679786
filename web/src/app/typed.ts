import { keep, kept } from './preferences';

const PERSON = 'hudhud.person';
const OF_THE_BROWSER = ['hudhud.language', 'hudhud.scheme'];

/** What was typed and not saved, and all else that this browser keeps for the person. */
export function forgetTyped() {
  try {
    for (const store of [localStorage, sessionStorage]) {
      for (const key of Object.keys(store)) if (key.startsWith('hudhud.') && !OF_THE_BROWSER.includes(key)) store.removeItem(key);
    }
  } catch {
    // a private window keeps nothing
  }
}

/** Who signs in as somebody else does not find what was typed before, let alone saves it. */
export function keepFor(person: string) {
  if ((kept(PERSON) ?? person) !== person) forgetTyped();
  keep(PERSON, person);
}
