import { Anchor } from '@mantine/core';
import { IconAlertTriangle, IconCloudCheck, IconCloudUp, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SaveState } from '../../../../components/draft/DraftKeeper';
import { useProblemWords } from '../../../../components/problem-words';
import type { KeptDraft } from './useTemplateDraft';
import classes from './SaveMark.module.css';

const ICONS: Record<SaveState, typeof IconPencil> = {
  saved: IconCloudCheck,
  unsaved: IconPencil,
  saving: IconCloudUp,
  failed: IconAlertTriangle,
  conflict: IconAlertTriangle,
};

/** Whether what was typed is with the server. */
export function SaveMark({ kept, onRetry }: { kept: KeptDraft; onRetry: () => void }) {
  const { t } = useTranslation('template-build');
  const words = useProblemWords(kept.problem);
  const Icon = ICONS[kept.state];
  return (
    <div className={classes.mark} data-state={kept.state} role="status">
      <Icon size={18} stroke={1.7} aria-hidden />
      <span>
        {t(`save.${kept.state}`)}
        {kept.state === 'failed' && <> {words.text} </>}
      </span>
      {kept.state === 'failed' && (
        <Anchor component="button" type="button" size="sm" onClick={onRetry}>
          {t('common:tryAgain')}
        </Anchor>
      )}
    </div>
  );
}
