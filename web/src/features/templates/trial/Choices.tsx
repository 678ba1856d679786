import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { $api } from '../../../api/client';
import { useFmt } from '../../../app/fmt';
import { inPlace } from '../../../components/in-place';

interface LanguageChoiceProps {
  languages: string[];
  language: string;
  onLanguage: (language: string) => void;
}

export function LanguageChoice({ languages, language, onLanguage }: LanguageChoiceProps) {
  const { t } = useTranslation('template-trial');
  const fmt = useFmt();
  if (languages.length < 2) return null;
  return (
    <Select
      {...inPlace}
      label={t('language')}
      allowDeselect={false}
      data={languages.map((one) => ({ value: one, label: fmt.language(one) }))}
      value={language}
      onChange={(value) => value && onLanguage(value)}
    />
  );
}

/** The samples, or the data of one of the newest contacts. */
export function ContactChoice({ contact, onContact }: { contact: string | null; onContact: (contact: string | null) => void }) {
  const { t } = useTranslation('template-trial');
  const { data } = $api.useQuery('get', '/api/v1/contacts', { params: { query: { limit: 20 } } }, { staleTime: 60_000 });
  return (
    <Select
      {...inPlace}
      label={t('contact')}
      description={t('contactHint')}
      placeholder={t('samples')}
      clearable
      searchable
      data={(data?.items ?? []).map(({ id, name, phone }) => ({ value: id, label: name ?? phone ?? id }))}
      value={contact}
      onChange={onContact}
    />
  );
}
