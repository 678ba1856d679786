import { NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useProblemWords } from '../../../../components/problem-words';
import { useWizard } from '../wizard/context';

/** The most that the campaign may cost. */
export function CostCap() {
  const { t } = useTranslation('campaign-edit');
  const { settings, edit, draft } = useWizard();
  const { fields } = useProblemWords(draft.problem);
  return (
    <NumberInput
      label={t('limits.costCap', { currency: 'USD' })}
      description={t('limits.costCapHint')}
      placeholder={t('limits.noCap')}
      min={0.01}
      decimalScale={2}
      allowNegative={false}
      value={settings.costCapUsd ?? ''}
      error={fields.costCapUsd}
      onChange={(value) => edit({ costCapUsd: typeof value === 'number' && value > 0 ? value : undefined })}
    />
  );
}
