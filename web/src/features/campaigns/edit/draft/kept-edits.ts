import type { Schemas } from '../../../../api/client';

export type CampaignSettings = Schemas['CampaignSettings'];

/** What a person changed and the server does not have yet. */
export interface KeptEdits {
  /** The version that was changed. */
  base: number;
  settings: CampaignSettings;
}

const key = (id: string) => `hudhud.draft.${id}`;

/** Unsaved edits, in this browser until the server has them: a reload, an error or an ended session loses nothing. */
export const keptEdits = {
  of(id: string): KeptEdits | null {
    try {
      const kept = JSON.parse(localStorage.getItem(key(id)) ?? 'null') as KeptEdits | null;
      return kept && typeof kept.base === 'number' && typeof kept.settings?.name === 'string' ? kept : null;
    } catch {
      return null;
    }
  },
  keep(id: string, edits: KeptEdits) {
    try {
      localStorage.setItem(key(id), JSON.stringify(edits));
    } catch {
      // a private window: the page itself still has them
    }
  },
  forget(id: string) {
    try {
      localStorage.removeItem(key(id));
    } catch {
      // nothing was kept either
    }
  },
};
