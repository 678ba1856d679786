import { Popover, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../../app/fmt';
import { inPlace } from '../../../../components/in-place';
import { LANGUAGES, withLanguage } from '../model/languages';
import { useBuilder } from '../page/context';
import { AddLanguageButton } from './AddLanguage';

/** Another language, built like the open one, for its words to be written. */
export function OpenAddLanguage() {
  const { t } = useTranslation('template-build');
  const fmt = useFmt();
  const { design, at, open, change } = useBuilder();
  const [opened, setOpened] = useState(true);
  const there = new Set(design.versions.map(({ language }) => language));
  const add = (language: string | null) => {
    if (!language) return;
    change('', (now) => withLanguage(now, language, at));
    open(design.versions.length);
    setOpened(false);
  };
  return (
    <Popover opened={opened} onChange={setOpened} trapFocus returnFocus withinPortal={false} position="bottom-end" width={280} shadow="md">
      <Popover.Target>
        <AddLanguageButton onClick={() => setOpened(!opened)} />
      </Popover.Target>
      <Popover.Dropdown aria-label={t('languages.add')}>
        <Select
          {...inPlace}
          label={t('languages.which')}
          description={t('languages.hint')}
          searchable
          data-autofocus
          nothingFoundMessage={t('languages.none')}
          data={LANGUAGES.filter((one) => !there.has(one)).map((one) => ({ value: one, label: fmt.language(one) }))}
          value={null}
          onChange={add}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
