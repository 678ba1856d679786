import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { speak } from '../i18n';

/** Names the other language in that language. */
export function LanguageButton() {
  const { i18n } = useTranslation();
  const other = i18n.language === 'ar' ? 'en' : 'ar';
  return (
    <Button variant="subtle" color="gray" c="inherit" px="sm" lang={other} onClick={() => void speak(other)}>
      {other === 'ar' ? 'العربية' : 'English'}
    </Button>
  );
}
