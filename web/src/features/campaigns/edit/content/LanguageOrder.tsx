import '@mantine/core/styles/Pill.css';
import '@mantine/core/styles/PillsInput.css';
import { MultiSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../../app/fmt';
import { Panel } from '../../../../components/Panel';
import { inPlace } from '../../../../components/in-place';
import { sendableLanguages } from '../template/choose';
import { useWizard, type Template } from '../wizard/context';

/** What people get whose own language the template does not have. */
export function LanguageOrder({ template }: { template: Template }) {
  const { t, i18n } = useTranslation('campaign-edit');
  const fmt = useFmt();
  const { settings, edit, readOnly } = useWizard();
  const languages = sendableLanguages(template, i18n.language);
  return (
    <Panel title={t('languages.title')}>
      <MultiSelect
        {...inPlace}
        label={t('languages.order')}
        description={t('languages.hint')}
        placeholder={settings.languages.length ? undefined : t('languages.none')}
        data={languages.map((language) => ({ value: language, label: fmt.language(language) }))}
        value={settings.languages}
        disabled={readOnly}
        onChange={(chosen) => edit({ languages: chosen })}
      />
    </Panel>
  );
}
