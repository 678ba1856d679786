import { NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../../app/fmt';
import { useProblemWords } from '../../../../components/problem-words';
import { useWizard } from '../wizard/context';
import { fromUsd, toUsd } from './cap';
import { useRate } from './useRate';

/** The most that the campaign may cost, in the workspace's currency. */
export function CostCap() {
  const { t } = useTranslation('campaign-edit');
  const fmt = useFmt();
  const { settings, edit, draft } = useWizard();
  const { fields } = useProblemWords(draft.problem);
  const rate = useRate();
  const usd = settings.costCapUsd;
  const { currency, perUsd } = rate ?? { currency: 'USD', perUsd: 1 };
  return (
    <NumberInput
      key={rate ? 'known' : 'asked'}
      label={t('limits.costCap', { currency })}
      description={usd !== undefined && currency !== 'USD' ? t('limits.costCapIs', { amount: fmt.money(usd, 'USD') }) : t('limits.costCapHint')}
      placeholder={t('limits.noCap')}
      disabled={!rate}
      min={0}
      decimalScale={2}
      allowNegative={false}
      hideControls
      defaultValue={usd === undefined ? '' : fromUsd(usd, perUsd)}
      error={fields.costCapUsd}
      onChange={(value) => edit({ costCapUsd: typeof value === 'number' && toUsd(value, perUsd) > 0 ? toUsd(value, perUsd) : undefined })}
    />
  );
}
