import { useTranslation } from 'react-i18next';
import { Side } from '../../components/Side';
import { Navigation } from './Navigation';
import classes from './Shell.module.css';

/** The sidebar of phones. */
export function NavigationDrawer({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('shell');
  return (
    <Side
      onClose={onClose}
      size={264}
      withCloseButton={false}
      padding={0}
      classNames={{ content: classes.drawer }}
      aria-label={t('navigation')}
    >
      <Navigation />
    </Side>
  );
}
