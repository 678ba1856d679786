import { useState } from 'react';
import { notice } from '../../../../app/queries';
import type { Campaign } from '../run/run';
import { useChanged } from '../run/useRun';
import { done } from '../../../../components/notices';

interface Act {
  run: () => Promise<boolean>;
  busy: boolean;
  problem: unknown;
}

/**
 * One act on a campaign: whether it runs, what went wrong, and a word once it is done.
 *
 * @param ask asks the server; what it answers is the campaign from then on
 */
export function useAct(id: string, ask: () => Promise<Campaign | undefined>, said: string): Act {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const changed = useChanged(id);
  const run = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      await changed(await ask());
      void done(said);
      return true;
    } catch (refusal) {
      notice(refusal);
      setProblem(refusal);
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { run, busy, problem };
}
