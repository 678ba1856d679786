import type { Schemas } from '../../../api/client';

export type Rows = Schemas['CampaignRowRows'];
export type Row = Schemas['CampaignRow'];
