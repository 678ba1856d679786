const SHORTEST = 10;
/** The server's hash takes no more. */
const MOST_BYTES = 72;

/** What is wrong with a password that somebody chooses, before the server is asked. */
export function passwordFault(password: string): 'short' | 'long' | null {
  if ([...password].length < SHORTEST) return 'short';
  return new TextEncoder().encode(password).length > MOST_BYTES ? 'long' : null;
}
