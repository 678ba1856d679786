import { Drawer } from '@mantine/core';
import { useTranslation } from 'react-i18next';
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
    <Drawer opened onClose={onClose} position="bottom" size="88%" title={t('preview.title')} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <PreviewPane person={person} onPerson={onPerson} />
    </Drawer>
  );
}
