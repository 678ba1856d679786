import { Popover, UnstyledButton } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EMOJIS } from './emoji';
import { EmojiButton } from './EmojiMenu';
import classes from './text.module.css';

/** A small grid of emoji; a screen reader says each by its own name. */
export function OpenEmojiMenu({ onChoose }: { onChoose: (emoji: string) => void }) {
  const { t } = useTranslation('template-build');
  const [opened, setOpened] = useState(true);
  const target = useRef<HTMLButtonElement>(null);
  return (
    <Popover
      opened={opened}
      onChange={(open) => {
        setOpened(open);
        if (!open) target.current?.focus();
      }}
      trapFocus
      withinPortal={false}
      position="bottom-start"
      shadow="md"
    >
      <Popover.Target>
        <EmojiButton ref={target} onClick={() => setOpened(!opened)} />
      </Popover.Target>
      <Popover.Dropdown p={6} aria-label={t('text.emoji')}>
        <div className={classes.emojis} dir="ltr">
          {EMOJIS.map((emoji) => (
            <UnstyledButton
              key={emoji}
              className={classes.emoji}
              onClick={() => {
                setOpened(false);
                onChoose(emoji);
              }}
            >
              {emoji}
            </UnstyledButton>
          ))}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
