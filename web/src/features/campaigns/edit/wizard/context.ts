import { createContext, useContext } from 'react';
import type { Schemas } from '../../../../api/client';
import type { Campaign, Draft, DraftKeeper } from '../draft/DraftKeeper';
import type { CampaignSettings } from '../draft/kept-edits';

export type Template = Schemas['TemplateDetails'];
export type Sender = Schemas['SenderView'];

/** What every step sees of the draft. */
export interface Wizard {
  campaign: Campaign;
  draft: Draft;
  keeper: DraftKeeper;
  settings: CampaignSettings;
  edit: (change: Partial<CampaignSettings>) => void;
  /** Because of the person's role. */
  readOnly: boolean;
  template?: Template;
  senders: Sender[];
  sender?: Sender;
}

export const WizardContext = createContext<Wizard | null>(null);

export function useWizard(): Wizard {
  const wizard = useContext(WizardContext);
  if (!wizard) throw new Error('outside of the wizard');
  return wizard;
}
