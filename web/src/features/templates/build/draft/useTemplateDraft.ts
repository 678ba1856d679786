import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { DraftKeeper, type Draft } from '../../../../components/draft/DraftKeeper';
import { keeperOf, leave } from '../../../../components/draft/keepers';
import { draftQuery, saveDraft, type SavedDraft } from '../api';
import type { DraftContent } from '../model/content';
import { Editor, type Edited } from './Editor';

export type TemplateKeeper = DraftKeeper<DraftContent, SavedDraft>;
export type KeptDraft = Draft<DraftContent, SavedDraft>;

/** A draft while it is edited: what is on the page, and whether the server has it. @param readAt when it was read last */
export function useTemplateDraft(saved: SavedDraft, readAt: number): { kept: KeptDraft; keeper: TemplateKeeper; edited: Edited; editor: Editor } {
  const client = useQueryClient();
  const { id } = saved.draft;
  const [keeper] = useState(() =>
    keeperOf(id, () => new DraftKeeper<DraftContent, SavedDraft>(id, saved, {
      save: async (content, version) => {
        const now = await saveDraft(id, content, version);
        client.setQueryData(draftQuery(id).queryKey, now);
        return now;
      },
      load: () => draftQuery(id).queryFn(),
    })),
  );
  const kept = useSyncExternalStore(keeper.subscribe, keeper.now);
  // What is absent now must not stay as it was.
  const [editor] = useState(() => new Editor(kept.settings, (content) => keeper.edit({ ttlSeconds: undefined, ...content })));
  const edition = useRef(kept.edition);
  useEffect(() => {
    if (edition.current === kept.edition) return;
    edition.current = kept.edition;
    editor.replace(kept.settings);
  }, [editor, kept]);
  useEffect(() => {
    const again = () => void keeper.flush();
    keeper.start();
    window.addEventListener('online', again);
    return () => {
      window.removeEventListener('online', again);
      void leave(id);
    };
  }, [keeper, id]);
  useEffect(() => keeper.seen(saved), [keeper, saved, readAt]);
  return { kept, keeper, edited: useSyncExternalStore(editor.subscribe, editor.now), editor };
}
