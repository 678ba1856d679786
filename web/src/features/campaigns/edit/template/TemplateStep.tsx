import { useTranslation } from 'react-i18next';
import { Panel } from '../../../../components/Panel';
import { useWizard } from '../wizard/context';
import { Basics } from './Basics';
import { withTemplate } from './choose';
import { Gallery } from './Gallery';
import classes from './Gallery.module.css';

export function TemplateStep() {
  const { t, i18n } = useTranslation('campaign-edit');
  const { settings, edit, sender, readOnly } = useWizard();
  return (
    <>
      <fieldset className={classes.inputs} disabled={readOnly}>
        <Basics />
      </fieldset>
      <Panel title={t('template.title')}>
        <Gallery
          account={sender?.wabaId}
          chosen={settings.template}
          busy={readOnly}
          onChoose={(template) => edit(withTemplate(template, settings, i18n.language))}
        />
      </Panel>
    </>
  );
}
