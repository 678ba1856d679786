/** What a person changed and the server does not have yet. */
export interface KeptEdits<Settings> {
  /** The version that was changed. */
  base: number;
  settings: Settings;
}

const key = (id: string) => `hudhud.draft.${id}`;

/** Unsaved edits, in this browser until the server has them: a reload, an error or an ended session loses nothing. */
export const keptEdits = {
  of<Settings>(id: string): KeptEdits<Settings> | null {
    try {
      const kept = JSON.parse(localStorage.getItem(key(id)) ?? 'null') as KeptEdits<Settings & { name?: unknown }> | null;
      return kept && typeof kept.base === 'number' && typeof kept.settings?.name === 'string' ? kept : null;
    } catch {
      return null;
    }
  },
  keep(id: string, edits: KeptEdits<object>) {
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
