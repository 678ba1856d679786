import { useUnsaved } from '../../../../components/forms/useUnsaved';

/** Asks before the page is left while something could not be saved. */
export const LeaveGuard = ({ unsaved }: { unsaved: boolean }) => useUnsaved(unsaved);
