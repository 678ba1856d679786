import { createContext, useContext } from 'react';
import type { Schemas } from '../../../../api/client';
import type { Campaign, CampaignDraft, CampaignKeeper, CampaignSettings } from '../draft/campaign';

export type Template = Schemas['TemplateDetails'];
export type Sender = Schemas['SenderView'];

/** What every step sees of the draft. */
export interface Wizard {
  campaign: Campaign;
  draft: CampaignDraft;
  keeper: CampaignKeeper;
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
