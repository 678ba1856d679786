import type { Schemas } from '../../../api/client';

/** Null is nothing: it outlives being kept as text. */
type Amount = number | null;

export type SendingDraft = {
  monthBudget: Amount;
  usdRate: Amount;
  confirmAbove: Amount;
  undoSeconds: Amount;
  approvalAbovePeople: Amount;
  approvalAboveCost: Amount;
};

const orNothing = (value: number | undefined): Amount => value ?? null;

export function draftOf(view: Schemas['SendingSettingsView']): SendingDraft {
  return {
    monthBudget: orNothing(view.monthBudget),
    usdRate: view.usdRateEntered ? orNothing(view.usdRate) : null,
    confirmAbove: view.confirmAbove,
    undoSeconds: view.undoSeconds,
    approvalAbovePeople: orNothing(view.approvalAbovePeople),
    approvalAboveCost: orNothing(view.approvalAboveCost),
  };
}

const given = (value: Amount) => value ?? undefined;

export function changeOf(draft: SendingDraft): Schemas['SendingSettingsChange'] {
  return {
    monthBudget: given(draft.monthBudget),
    usdRate: given(draft.usdRate),
    confirmAbove: Number(draft.confirmAbove),
    undoSeconds: Number(draft.undoSeconds),
    approvalAbovePeople: given(draft.approvalAbovePeople),
    approvalAboveCost: given(draft.approvalAboveCost),
  };
}
