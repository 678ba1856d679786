import type { Session } from '../session';

const LEFT = 'hudhud.setup.left';

/** A person may look around first; until the browser is closed the shell does not lead them back. */
export const firstRun = {
  leave() {
    sessionStorage.setItem(LEFT, 'yes');
  },
};

/** Whether something is missing without which nothing works: an own password, or a number to send from. */
function needsSetup(session: Session): boolean {
  return session.passwordChangeRequired || lacksSender(session);
}

export function lacksSender({ role, setup }: Session): boolean {
  return (role === 'owner' || role === 'admin') && !setup.sender;
}

/** Whether the shell leads to the set-up instead of the page that was asked for. */
export function leadsToSetup(session: Session): boolean {
  return session.passwordChangeRequired || (needsSetup(session) && sessionStorage.getItem(LEFT) === null);
}
