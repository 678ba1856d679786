import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../../app/fmt';
import { Ask } from '../../../../components/Ask';
import { useRun } from '../run/context';
import { isFrozen, open } from '../run/run';
import { close } from './ask';
import { useAct } from './useAct';

/** Ends a campaign for good; of one that is completed only the retries that still wait are lost. */
export function CloseDialog({ onClose }: { onClose: () => void }) {
  const { campaign, results } = useRun();
  const { t } = useTranslation('campaign-view');
  const fmt = useFmt();
  const act = useAct(campaign.id, () => close(campaign.id), t('end.done'));
  const count = results ? open(results) : 0;
  const confirm = async () => {
    if (await act.run()) onClose();
  };
  return (
    <Ask
      title={t('end.title')}
      action={t('end.act')}
      grave
      {...act}
      onAction={() => void confirm()}
      onClose={onClose}
    >
      {results && isFrozen(results) ? t('end.text', { count, n: fmt.number(count) }) : t('end.textBefore')}
    </Ask>
  );
}
