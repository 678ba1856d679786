import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../../app/fmt';
import { Ask } from '../../../../components/Ask';
import { useRun } from '../run/context';
import { isFrozen, open } from '../run/run';
import { hold } from './ask';
import { useAct } from './useAct';

export function HoldDialog({ onClose }: { onClose: () => void }) {
  const { campaign, results } = useRun();
  const { t } = useTranslation('campaign-view');
  const fmt = useFmt();
  const act = useAct(campaign.id, () => hold(campaign.id), t('hold.done'));
  const count = results ? open(results) : 0;
  const confirm = async () => {
    if (await act.run()) onClose();
  };
  return (
    <Ask title={t('hold.title')} action={t('hold.act')} {...act} onAction={() => void confirm()} onClose={onClose}>
      {results && isFrozen(results) ? t('hold.text', { count, n: fmt.number(count) }) : t('hold.textBefore')}
    </Ask>
  );
}
