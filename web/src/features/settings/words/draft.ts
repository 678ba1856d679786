import type { Schemas } from '../../../api/client';

export interface LanguageDraft {
  language: string;
  own: Schemas['WordPhrase'][];
  stopped: string;
  started: string;
}

export function draftOf({ languages }: Schemas['WordSettings']): LanguageDraft[] {
  return languages.map(({ language, own, ownAnswers }) => ({
    language,
    own,
    stopped: ownAnswers.stopped ?? '',
    started: ownAnswers.started ?? '',
  }));
}

/** What is empty is Hudhud's own answer. */
export function changesOf(draft: LanguageDraft[]): Schemas['WordChanges'] {
  return {
    languages: draft.map(({ language, own, stopped, started }) => ({
      language,
      own: own.map(({ wish, text }) => ({ wish, text: text.trim() })),
      ownAnswers: {
        ...(stopped.trim() && { stopped: stopped.trim() }),
        ...(started.trim() && { started: started.trim() }),
      },
    })),
  };
}
