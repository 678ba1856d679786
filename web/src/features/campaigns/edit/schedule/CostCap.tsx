import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../../app/fmt';
import { NumberField } from '../../../../components/NumberField';
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
  // As it was typed: what is kept is rounded to cents.
  const [typed, setTyped] = useState<{ amount?: number }>();
  const usd = settings.costCapUsd;
  const { currency, perUsd } = rate ?? { currency: 'USD', perUsd: 1 };
  return (
    <NumberField
      label={t('limits.costCap', { currency })}
      description={usd !== undefined && currency !== 'USD' ? t('limits.costCapIs', { amount: fmt.money(usd, 'USD') }) : t('limits.costCapHint')}
      placeholder={t('limits.noCap')}
      disabled={!rate}
      min={0}
      decimalScale={2}
      allowNegative={false}
      hideControls
      value={typed ? typed.amount : usd === undefined ? undefined : fromUsd(usd, perUsd)}
      error={fields.costCapUsd}
      onChange={(amount) => {
        setTyped({ amount });
        edit({ costCapUsd: (amount && toUsd(amount, perUsd)) || undefined });
      }}
    />
  );
}
