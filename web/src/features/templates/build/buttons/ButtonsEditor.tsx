import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Findings } from '../lint/Findings';
import { jumpTo } from '../lint/jump';
import { placeOf, type Block, type Button } from '../model/design';
import { addable, isOwn } from '../model/kinds';
import { inAllBlocks, inBlock, joined, moved } from '../model/structure';
import { useBuilder } from '../page/context';
import { AddButton } from './AddButton';
import { ButtonRow } from './ButtonRow';
import { focusMove } from './focus-move';

/** The buttons of a message or a card: in all languages and all cards the same ones, each with its own words. */
export function ButtonsEditor({ block, card }: { block: Block; card?: number }) {
  const { t } = useTranslation('template-build');
  const { kind, at, change, readOnly } = useBuilder();
  const place = `${placeOf(card)}buttons`;
  const inCard = card !== undefined;
  const types = addable(kind, block.buttons, inCard);
  const all = (make: (buttons: Button[], mine: boolean) => Button[]) =>
    change('', (now) => inAllBlocks(now, at, card, (one, mine) => ({ ...one, buttons: make(one.buttons, mine) })));
  const add = (type: string) => {
    const added = begun(type);
    const to = joined(block.buttons, added).indexOf(added);
    all((buttons) => joined(buttons, added));
    jumpTo(`${place}.${to}`);
  };
  const move = (from: number, to: number) => {
    if (to < 0 || to >= block.buttons.length) return;
    all((buttons) => moved(buttons, from, to));
    focusMove(place, to, from < to ? 'down' : 'up');
  };
  const edit = (index: number, fields: Partial<Button>, about: string) =>
    change(about, (now) =>
      inBlock(now, at, card, (one) => ({ ...one, buttons: one.buttons.map((button, other) => (other === index ? { ...button, ...fields } : button)) })),
    );
  return (
    <Stack gap="md" data-at={place}>
      {block.buttons.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('buttons.none')}
        </Text>
      )}
      {block.buttons.map((button, index) => (
        <ButtonRow
          key={index}
          place={place}
          index={index}
          count={block.buttons.length}
          button={button}
          fixed={isOwn(kind, button, inCard)}
          onEdit={(fields, about) => edit(index, fields, about)}
          onMove={(to) => move(index, to)}
          onRemove={() => all((buttons) => buttons.filter((_, other) => other !== index))}
        />
      ))}
      <Findings at={place} />
      {!readOnly && types.length > 0 && <AddButton types={types} onAdd={add} />}
    </Stack>
  );
}

function begun(type: string): Button {
  switch (type) {
    case 'URL':
      return { type, text: '', url: 'https://' };
    case 'PHONE_NUMBER':
      return { type, text: '', phone_number: '' };
    case 'COPY_CODE':
      return { type, example: '' };
    default:
      return { type, text: '' };
  }
}
