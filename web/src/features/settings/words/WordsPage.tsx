import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../parts/Loaded';
import { SettingsSub } from '../parts/SettingsSub';
import { Probe } from './Probe';
import { wordsQuery } from './query';
import { WordsForm } from './WordsForm';

export function WordsPage() {
  const { t } = useTranslation('settings-words');
  const query = useQuery(wordsQuery);
  return (
    <SettingsSub title={t('title')} lead={t('lead')}>
      <Probe />
      <Loaded query={query}>{(read) => <WordsForm read={read} />}</Loaded>
    </SettingsSub>
  );
}
