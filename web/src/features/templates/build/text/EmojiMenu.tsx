import { ActionIcon, Popover, UnstyledButton } from '@mantine/core';
import { IconMoodSmile } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EMOJIS } from './emoji';
import classes from './text.module.css';

/** A small grid of emoji; a screen reader says each by its own name. */
export function EmojiMenu({ onChoose }: { onChoose: (emoji: string) => void }) {
  const { t } = useTranslation('template-build');
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} trapFocus returnFocus withinPortal={false} position="bottom-start" shadow="md">
      <Popover.Target>
        <ActionIcon variant="subtle" color="gray" c="inherit" aria-label={t('text.emoji')} onClick={() => setOpened(!opened)}>
          <IconMoodSmile size={20} aria-hidden />
        </ActionIcon>
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
