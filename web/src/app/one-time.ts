let password = '';

/** The password that a person has just signed in with, until their own takes its place: never stored, gone with the page. */
export const oneTime = {
  remember(typed: string) {
    password = typed;
  },
  get: () => password,
};
