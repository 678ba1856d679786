import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../../app/fmt';
import { Ask } from '../../../../components/Ask';
import { withoutLanguage } from '../model/languages';
import { useBuilder } from '../page/context';

/** Asks before the open language goes. */
export function RemoveLanguage({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('template-build');
  const fmt = useFmt();
  const { version, at, open, change } = useBuilder();
  return (
    <Ask
      title={t('languages.removeTitle', { language: fmt.language(version.language) })}
      action={t('languages.removeYes')}
      onClose={onClose}
      onAction={() => {
        change('', (now) => withoutLanguage(now, at));
        open(0);
        onClose();
      }}
    >
      {t('languages.removeText')}
    </Ask>
  );
}
