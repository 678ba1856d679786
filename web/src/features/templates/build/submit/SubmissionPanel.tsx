import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../../components/Panel';
import { useBuilder } from '../page/context';
import { Results } from './Results';

/** What became of a draft that was handed in before; what was refused can be mended and handed in again. */
export function SubmissionPanel() {
  const { t } = useTranslation('template-build');
  const { draft, readOnly } = useBuilder();
  return (
    <Panel title={t('submit.results')}>
      {!readOnly && (
        <Text size="sm" mb="sm">
          {t('submit.again')}
        </Text>
      )}
      <Results lines={draft.submissions} template={draft.template} />
    </Panel>
  );
}
