import type { Schemas } from '../../../../api/client';
import type { Draft, DraftKeeper } from '../../../../components/draft/DraftKeeper';

export type Campaign = Schemas['CampaignView'];
export type CampaignSettings = Schemas['CampaignSettings'];
export type CampaignDraft = Draft<CampaignSettings, Campaign>;
export type CampaignKeeper = DraftKeeper<CampaignSettings, Campaign>;
