import { Suspense, useEffect } from 'react';
import { $api } from '../../../../api/client';
import { later } from '../../../../app/later';
import { useMay } from '../../../../app/session';
import type { Campaign } from '../draft/campaign';
import { useDraft } from '../draft/useDraft';
import { useSenders } from '../template/useSenders';
import { WizardContext, type Wizard } from './context';
import { WizardPage } from './WizardPage';
import type { Step } from './steps';

const ConflictDialog = later(() => import('../draft/ConflictDialog').then((file) => ({ default: file.ConflictDialog })));

interface EditDraftProps {
  campaign: Campaign;
  readAt: number;
  step: Step;
}

/** Holds the draft while its steps come and go. */
export function EditDraft({ campaign, readAt, step }: EditDraftProps) {
  const [draft, keeper] = useDraft(campaign, readAt);
  const { settings } = draft;
  const readOnly = !useMay('marketer');
  const senders = useSenders();
  const template = $api.useQuery(
    'get',
    '/api/v1/templates/{id}',
    { params: { path: { id: settings.template ?? '' } } },
    { enabled: Boolean(settings.template) },
  );
  useEffect(() => void keeper.flush(), [keeper, step]);
  const wizard: Wizard = {
    campaign,
    draft,
    keeper,
    settings,
    readOnly,
    edit: (change) => {
      if (!readOnly) keeper.edit(change);
    },
    template: settings.template ? template.data : undefined,
    senders,
    sender: senders.find((one) => one.id === settings.sender),
  };
  return (
    <WizardContext value={wizard}>
      <WizardPage step={step} />
      <Suspense fallback={null}>
        {draft.state === 'conflict' && draft.theirs && <ConflictDialog theirs={draft.theirs} keeper={keeper} />}
      </Suspense>
    </WizardContext>
  );
}
