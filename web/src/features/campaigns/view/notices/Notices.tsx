import { useRun } from '../run/context';
import { GuardPanel } from './GuardPanel';
import { HoldNotice } from './HoldNotice';
import { Linked } from './Linked';
import { UndoNotice } from './UndoNotice';

/** What needs a look before the figures do. */
export function Notices() {
  const { campaign, results } = useRun();
  const undoUntil = campaign.launch?.undoUntil;
  return (
    <>
      <Linked campaign={campaign} />
      {undoUntil && <UndoNotice until={undoUntil} />}
      {results?.holds.map((hold) => (
        <HoldNotice key={`${hold.scope}.${hold.scopeId}.${hold.reason}`} hold={hold} />
      ))}
      {results?.guard && results.guard.phase !== 'open' && (
        <GuardPanel guard={results.guard} closed={results.stage === 'closed'} />
      )}
    </>
  );
}
