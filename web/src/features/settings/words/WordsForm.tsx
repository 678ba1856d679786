import { Alert, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../../api/client';
import { useFmt } from '../../../app/fmt';
import { useMay } from '../../../app/session';
import { focusFirstError } from '../../../components/forms/focus';
import { useDraft } from '../../../components/forms/useDraft';
import { useUnsaved } from '../../../components/forms/useUnsaved';
import { versioned, type Versioned } from '../../../components/forms/versioned';
import { problemWords } from '../../../components/problem-words';
import { Restored } from '../parts/Restored';
import { SaveBar } from '../parts/SaveBar';
import { useVersionedSave } from '../parts/useVersionedSave';
import { changesOf, draftOf } from './draft';
import { LanguagePanel } from './LanguagePanel';
import { wordsQuery } from './query';

export function WordsForm({ read }: { read: Versioned<Schemas['WordSettings']> }) {
  const { t, i18n } = useTranslation('settings-words');
  const fmt = useFmt();
  const may = useMay('admin');
  const { draft, setDraft, dirty, restored, ...edited } = useDraft('words', read, draftOf);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [language, setLanguage] = useState(i18n.language);
  const shown = Math.max(0, draft.findIndex((one) => one.language === language));
  const leaving = useUnsaved(dirty);
  /** Says what is wrong, in the language where it is. */
  const refuse = (wrong: Record<string, string>) => {
    setErrors(wrong);
    const at = /^languages\[(\d+)\]/.exec(Object.keys(wrong)[0] ?? '')?.[1];
    if (at) setLanguage(draft[Number(at)]!.language);
    focusFirstError();
  };
  const saving = useVersionedSave({
    query: wordsQuery,
    path: '/api/v1/settings/words',
    put: async (etag) =>
      versioned(
        await api.PUT('/api/v1/settings/words', { params: { header: { 'If-Match': etag } }, body: changesOf(draft) }),
      ),
    edited,
    onSaved: () => setErrors({}),
    onRefused: (problem) => refuse(problemWords(t, problem).fields),
  });
  const submit = () => {
    const empty = draft.flatMap((language, i) =>
      language.own.flatMap((phrase, j) => (phrase.text.trim() ? [] : [[`languages[${i}].own[${j}].text`, t('need')] as const])),
    );
    if (empty.length > 0) return refuse(Object.fromEntries(empty));
    setErrors({});
    saving.save();
  };
  return (
    <>
      {leaving}
      {!may && <Alert color="gray">{t('settings:onlyAdmins')}</Alert>}
      {restored && <Restored onDiscard={() => edited.settle(read)} />}
      <NativeSelect
        label={t('language')}
        maw={320}
        value={draft[shown]!.language}
        onChange={(event) => setLanguage(event.currentTarget.value)}
        data={draft.map(({ language: code, own }) => ({
          value: code,
          label: own.length > 0 ? t('languageWithOwn', { language: fmt.language(code), n: own.length }) : fmt.language(code),
        }))}
      />
      <LanguagePanel
        key={draft[shown]!.language}
        words={read.value.languages[shown]!}
        draft={draft[shown]!}
        onChange={(changed) => setDraft(draft.map((one, i) => (i === shown ? changed : one)))}
        error={(field) => errors[`languages[${shown}].${field}`]}
        disabled={!may}
      />
      {may && <SaveBar dirty={dirty} saving={saving} onSave={submit} />}
    </>
  );
}
