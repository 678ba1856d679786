import type { Session } from '../../app/session';

export type Step = 'you' | 'workspace' | 'sender';

const RULES_WORKSPACE = ['owner', 'admin'];

/** The steps that concern a person, in their order, and whether each is done. */
export function stepsOf({ role, passwordChangeRequired, setup }: Pick<Session, 'role' | 'passwordChangeRequired' | 'setup'>) {
  const you: [Step, boolean] = ['you', setup.owner && !passwordChangeRequired];
  if (!RULES_WORKSPACE.includes(role)) return [you];
  return [you, ['workspace', setup.workspace], ['sender', setup.sender]] satisfies [Step, boolean][];
}

/** The first that is open; undefined when all is done. */
export function firstOpen(session: Parameters<typeof stepsOf>[0]): Step | undefined {
  return stepsOf(session).find(([, done]) => !done)?.[0];
}
