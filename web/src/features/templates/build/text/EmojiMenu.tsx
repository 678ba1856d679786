import { ActionIcon } from '@mantine/core';
import { IconMoodSmile } from '@tabler/icons-react';
import { forwardRef } from 'react';
import { useTranslation } from 'react-i18next';
import { later } from '../../../../app/later';
import { OnFirstPress } from '../page/OnFirstPress';

const OpenEmojiMenu = later(() => import('./OpenEmojiMenu').then((file) => ({ default: file.OpenEmojiMenu })));

export function EmojiMenu({ onChoose }: { onChoose: (emoji: string) => void }) {
  return (
    <OnFirstPress button={(press) => <EmojiButton onClick={press} aria-haspopup="dialog" />}>
      <OpenEmojiMenu onChoose={onChoose} />
    </OnFirstPress>
  );
}

export const EmojiButton = forwardRef<HTMLButtonElement, React.ComponentProps<'button'>>(function EmojiButton(props, ref) {
  const { t } = useTranslation('template-build');
  return (
    <ActionIcon {...props} ref={ref} variant="subtle" color="gray" c="inherit" aria-label={t('text.emoji')}>
      <IconMoodSmile size={20} aria-hidden />
    </ActionIcon>
  );
});
