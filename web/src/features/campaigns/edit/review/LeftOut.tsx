import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../../api/client';

/** The people whom one reason leaves out. */
export function LeftOut({ reason, onClose }: { reason: Schemas['Reason']; onClose: () => void }) {
  const { t } = useTranslation('campaign-edit');
  return (
    <Modal opened onClose={onClose} title={t(`skipReason.${reason}`)} closeButtonProps={{ 'aria-label': t('common:close') }}>
      {null}
    </Modal>
  );
}
