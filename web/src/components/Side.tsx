import { Drawer, type DrawerProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFocusBack } from './focus-back';

/** A drawer for as long as it is rendered. */
export function Side(props: Omit<DrawerProps, 'opened'>) {
  const { t } = useTranslation();
  useFocusBack();
  return <Drawer opened closeButtonProps={{ 'aria-label': t('close') }} {...props} />;
}
