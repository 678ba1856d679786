import { Anchor } from '@mantine/core';
import { IconAlertTriangle, IconCloudCheck, IconCloudUp, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useProblemWords } from '../../../../components/problem-words';
import type { SaveState } from '../../../../components/draft/DraftKeeper';
import type { CampaignDraft } from './campaign';
import classes from './SaveMark.module.css';

const ICONS: Record<SaveState, typeof IconPencil> = {
  saved: IconCloudCheck,
  unsaved: IconPencil,
  saving: IconCloudUp,
  failed: IconAlertTriangle,
  conflict: IconAlertTriangle,
};

/** Whether what was typed is with the server. */
export function SaveMark({ draft, onRetry }: { draft: CampaignDraft; onRetry: () => void }) {
  const { t } = useTranslation('campaign-edit');
  const words = useProblemWords(draft.problem);
  const Icon = ICONS[draft.state];
  return (
    <div className={classes.mark} data-state={draft.state} role="status">
      <Icon size={18} stroke={1.7} aria-hidden />
      <span>
        {t(`save.${draft.state}`)}
        {draft.state === 'failed' && <> {words.text} </>}
      </span>
      {draft.state === 'failed' && (
        <Anchor component="button" type="button" size="sm" onClick={onRetry}>
          {t('common:tryAgain')}
        </Anchor>
      )}
    </div>
  );
}
