import { useTranslation } from 'react-i18next';
import { Panel } from '../../../../components/Panel';
import { useWizard } from '../wizard/context';
import { Basics } from './Basics';
import { withTemplate } from './choose';
import { Gallery } from './Gallery';

export function TemplateStep() {
  const { t, i18n } = useTranslation('campaign-edit');
  const { settings, edit, sender } = useWizard();
  return (
    <>
      <Basics />
      <Panel title={t('template.title')}>
        <Gallery
          account={sender?.wabaId}
          chosen={settings.template}
          onChoose={(template) => edit(withTemplate(template, settings, i18n.language))}
        />
      </Panel>
    </>
  );
}
