import { Alert } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../../api/client';
import { useMay } from '../../../app/session';
import { focusFirstError } from '../../../components/forms/focus';
import { useDraft } from '../../../components/forms/useDraft';
import { versioned, type Versioned } from '../../../components/forms/versioned';
import { problemWords } from '../../../components/problem-words';
import { Restored } from '../parts/Restored';
import { SaveBar } from '../parts/SaveBar';
import { useUnsaved } from '../parts/useUnsaved';
import { useVersionedSave } from '../parts/useVersionedSave';
import { changesOf, draftOf } from './draft';
import { LanguagePanel } from './LanguagePanel';
import { wordsQuery } from './query';

export function WordsForm({ read }: { read: Versioned<Schemas['WordSettings']> }) {
  const { t } = useTranslation('settings-words');
  const may = useMay('admin');
  const { draft, setDraft, dirty, restored, settle } = useDraft('words', draftOf(read.value));
  const [errors, setErrors] = useState<Record<string, string>>({});
  const leaving = useUnsaved(dirty);
  const save = useVersionedSave({
    query: { queryKey: wordsQuery.queryKey, queryFn: async () => versioned(await api.GET('/api/v1/settings/words')) },
    put: async (etag) =>
      versioned(
        await api.PUT('/api/v1/settings/words', { params: { header: { 'If-Match': etag } }, body: changesOf(draft) }),
      ),
    onSettled: (value) => {
      setErrors({});
      settle(draftOf(value));
    },
    onRefused: (problem) => {
      setErrors(problemWords(t, problem).fields);
      focusFirstError();
    },
  });
  const submit = () => {
    const empty = draft.flatMap((language, i) =>
      language.own.flatMap((phrase, j) => (phrase.text.trim() ? [] : [[`languages[${i}].own[${j}].text`, t('need')] as const])),
    );
    setErrors(Object.fromEntries(empty));
    if (empty.length === 0) save.mutation.mutate(read.etag);
    else focusFirstError();
  };
  return (
    <>
      {leaving}
      {!may && <Alert color="gray">{t('settings:onlyAdmins')}</Alert>}
      {restored && <Restored onDiscard={() => settle(draftOf(read.value))} />}
      {read.value.languages.map((words, at) => (
        <LanguagePanel
          key={words.language}
          words={words}
          draft={draft[at]!}
          onChange={(changed) => setDraft(draft.map((one, i) => (i === at ? changed : one)))}
          error={(field) => errors[`languages[${at}].${field}`]}
          disabled={!may}
        />
      ))}
      {may && <SaveBar dirty={dirty} save={save} onSave={submit} />}
    </>
  );
}
