import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { inPlace } from '../../../../components/in-place';
import { choiceOf, sourceOf, type Source } from './source-choice';
import { useSources } from './useSources';

interface SourceSelectProps {
  value: Source | undefined;
  clearable: boolean;
  /** Whether words may follow the person's gender. */
  gender: boolean;
  onChange: (source: Source | undefined) => void;
}

/** Everything that a text can be taken from, to be searched. */
export function SourceSelect({ value, clearable, gender, onChange }: SourceSelectProps) {
  const { t } = useTranslation('campaign-edit');
  const groups = useSources(value, gender);
  return (
    <Select
      {...inPlace}
      label={t('content.from')}
      placeholder={t('content.choose')}
      searchable
      clearable={clearable}
      allowDeselect={false}
      nothingFoundMessage={t('content.noSource')}
      data={groups}
      value={choiceOf(value)}
      onChange={(choice) => onChange(choice ? sourceOf(choice) : undefined)}
    />
  );
}
