import { useTranslation } from 'react-i18next';
import { Side } from '../../../../components/Side';
import { PreviewPane } from './PreviewPane';

/** Where there is no room beside the form. */
export function PreviewDrawer({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('template-build');
  return (
    <Side onClose={onClose} position="bottom" size="92%" title={t('preview.title')}>
      <PreviewPane />
    </Side>
  );
}
