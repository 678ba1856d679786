import { useTranslation } from 'react-i18next';
import { Panel } from '../../../../components/Panel';
import { useBuilder } from '../page/context';
import { ButtonsEditor } from './ButtonsEditor';

/** The buttons below the message. */
export function ButtonsPanel() {
  const { t } = useTranslation('template-build');
  const { version } = useBuilder();
  return (
    <Panel title={t('buttons.title')}>
      <ButtonsEditor block={version} />
    </Panel>
  );
}
