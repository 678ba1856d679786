import type { Schemas } from '../../api/client';

/** Where a campaign is opened: drafts where they are edited, all others where they are watched. */
export const campaignPath = ({ id, state }: { id: string; state: Schemas['CampaignState'] }) =>
  `/campaigns/${state === 'draft' ? 'edit' : 'view'}/${id}`;
