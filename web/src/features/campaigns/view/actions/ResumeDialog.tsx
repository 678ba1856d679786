import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../../app/fmt';
import { Ask } from '../../../../components/Ask';
import type { Schemas } from '../../../../api/client';
import { useRun } from '../run/context';
import { isFrozen, open } from '../run/run';
import { resume } from './ask';
import { useAct } from './useAct';

interface ResumeDialogProps {
  /** Which hold is lifted. */
  lifted: Schemas['ResumeRequestLifted'];
  onClose: () => void;
}

export function ResumeDialog({ lifted, onClose }: ResumeDialogProps) {
  const { campaign, results } = useRun();
  const { t } = useTranslation('campaign-view');
  const fmt = useFmt();
  const act = useAct(campaign.id, () => resume(campaign.id, lifted), t('resume.done'));
  const count = results ? open(results) : 0;
  const confirm = async () => {
    if (await act.run()) onClose();
  };
  return (
    <Ask
      title={t(`resume.title.${lifted}`)}
      action={t(`resume.act.${lifted}`)}
      {...act}
      onAction={() => void confirm()}
      onClose={onClose}
    >
      {results && isFrozen(results) ? t('resume.text', { count, n: fmt.number(count) }) : t('resume.textBefore')}
    </Ask>
  );
}
