import { Suspense, useMemo, useState } from 'react';
import { later } from '../../../../app/later';
import { useMay } from '../../../../app/session';
import type { SavedDraft } from '../api';
import { useTemplateDraft } from '../draft/useTemplateDraft';
import { findingsAt, places } from '../lint/findings';
import { useCheck } from '../lint/useCheck';
import { kindOf } from '../model/kinds';
import { withLanguage } from '../model/languages';
import { BuilderPage } from './BuilderPage';
import { BuilderContext, type Builder } from './context';
import { useSenders } from './useSenders';
import { useUndoKeys } from './useUndoKeys';

const LeaveGuard = later(() => import('./LeaveGuard').then((file) => ({ default: file.LeaveGuard })));
const ConflictDialog = later(() => import('../draft/ConflictDialog').then((file) => ({ default: file.ConflictDialog })));

/** Holds the draft while its parts come and go. */
export function BuildDraft({ saved, readAt }: { saved: SavedDraft; readAt: number }) {
  const { kept, keeper, edited, editor } = useTemplateDraft(saved, readAt);
  const { draft } = saved;
  const mayEdit = useMay('marketer');
  // What somebody else is asked about stays as it is until they have answered.
  const readOnly = !mayEdit || (draft.approvalRequired && draft.approval?.state === 'waiting');
  const check = useCheck(draft.id, edited.design);
  const senders = useSenders(draft.account);
  const [open, setOpen] = useState(0);
  const [begun] = useState(() => saved.settings.variants.some(({ components }) => components.some(({ text }) => Boolean(text))));
  const [tried, setTried] = useState(false);
  const [troubled, setTroubled] = useState(false);
  if (!troubled && (kept.state === 'failed' || kept.state === 'conflict')) setTroubled(true);
  useUndoKeys(editor, !readOnly);
  const design = useMemo(() => (edited.design.versions.length ? edited.design : withLanguage(edited.design, 'en', 0)), [edited.design]);
  const at = Math.min(open, design.versions.length - 1);
  const version = design.versions[at]!;
  const all = begun || tried;
  const builder: Builder = {
    draft,
    design,
    kind: kindOf(design),
    version,
    at,
    open: setOpen,
    change: (about, make) => {
      if (!readOnly) editor.change(about, (now) => make(now.versions.length ? now : withLanguage(now, 'en', 0)));
    },
    keeper,
    readOnly,
    checked: check.checked,
    said: (place) => findingsAt(check.checked.findings, place, version.language).filter(() => all || places(place).some((one) => edited.touched.has(one))),
    sender: senders[0],
  };
  return (
    <BuilderContext value={builder}>
      <BuilderPage kept={kept} keeper={keeper} editor={editor} edited={edited} check={check} mayEdit={mayEdit} onTried={() => setTried(true)} />
      <Suspense fallback={null}>
        {troubled && <LeaveGuard unsaved={kept.state !== 'saved'} />}
        {kept.state === 'conflict' && kept.theirs && <ConflictDialog theirs={kept.theirs} keeper={keeper} />}
      </Suspense>
    </BuilderContext>
  );
}
