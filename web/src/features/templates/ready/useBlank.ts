import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { beginDraft, saveDraft } from '../shared/drafts-api';
import { draftPath } from '../shared/useBegin';
import { starter, type Aim, type Kind } from './kinds';

interface Blank {
  aim: Aim;
  kind: Kind;
  account?: string;
}

/** Begins a draft that has the parts of its kind, in the person's language. */
export function useBlank() {
  const { t, i18n } = useTranslation('template-new');
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async ({ aim, kind, account }: Blank) => {
      const begun = await beginDraft({ name: nameOf(kind), category: aim, parameterFormat: 'named', account });
      const components = starter(kind, (name) => t(`words.${name}`));
      const content = { ...begun.draft.content, variants: [{ language: i18n.language, components, files: {} }] };
      await saveDraft(begun.draft.id, content, begun.version ?? '');
      return begun.draft;
    },
    onSuccess: ({ id }) => navigate({ to: draftPath(id) }),
  });
}

/** Names are told apart by the minute, and changed in the builder. */
const nameOf = (kind: Kind) => `${kind}_${new Date().toISOString().slice(2, 16).replace(/\D/g, '')}`;
