import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { forwardRef } from 'react';
import { useTranslation } from 'react-i18next';
import { later } from '../../../../app/later';
import { OnFirstPress } from '../page/OnFirstPress';

const OpenAddLanguage = later(() => import('./OpenAddLanguage').then((file) => ({ default: file.OpenAddLanguage })));

export function AddLanguage() {
  return (
    <OnFirstPress button={(press) => <AddLanguageButton onClick={press} aria-haspopup="dialog" />}>
      <OpenAddLanguage />
    </OnFirstPress>
  );
}

export const AddLanguageButton = forwardRef<HTMLButtonElement, React.ComponentProps<'button'>>(function AddLanguageButton(props, ref) {
  const { t } = useTranslation('template-build');
  return (
    <Button {...props} ref={ref} variant="default" size="sm" leftSection={<IconPlus size={18} aria-hidden />}>
      {t('languages.add')}
    </Button>
  );
});
