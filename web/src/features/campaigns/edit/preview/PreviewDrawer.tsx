import { useTranslation } from 'react-i18next';
import { Side } from '../../../../components/Side';
import { PreviewPane } from './PreviewPane';

interface PreviewDrawerProps {
  onClose: () => void;
  person: number;
  onPerson: (person: number) => void;
}

/** Where there is no room beside the form. */
export function PreviewDrawer({ onClose, person, onPerson }: PreviewDrawerProps) {
  const { t } = useTranslation('campaign-edit');
  return (
    <Side onClose={onClose} position="bottom" size="88%" title={t('preview.title')}>
      <PreviewPane person={person} onPerson={onPerson} />
    </Side>
  );
}
