import { ActionIcon, Stack } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../../app/fmt';
import { ButtonsEditor } from '../buttons/ButtonsEditor';
import { MoveButtons } from '../buttons/MoveButtons';
import { Findings } from '../lint/Findings';
import type { Block } from '../model/design';
import { LIMITS } from '../model/limits';
import { inAllBlocks, inBlock } from '../model/structure';
import { rename } from '../model/words';
import { useBuilder } from '../page/context';
import { HeaderFields } from '../parts/HeaderFields';
import { BodyField } from '../text/BodyField';
import classes from './CardForm.module.css';

interface CardFormProps {
  card: Block;
  index: number;
  count: number;
  onMove: (to: number) => void;
  onRemove: () => void;
}

/** One card: its picture, its words, its buttons. */
export function CardForm({ card, index, count, onMove, onRemove }: CardFormProps) {
  const { t } = useTranslation('template-build');
  const fmt = useFmt();
  const { design, version, at, change, readOnly } = useBuilder();
  const place = `cards.${index}`;
  const name = t('cards.nth', { n: fmt.number(index + 1) });
  return (
    <div className={classes.card} role="group" aria-label={name} data-at={place}>
      <div className={classes.head}>
        <h3 className={classes.name}>{name}</h3>
        {!readOnly && (
          <span className={classes.actions}>
            <MoveButtons place="cards" index={index} count={count} name={name} onMove={onMove} />
            <ActionIcon variant="subtle" color="gray" c="inherit" aria-label={t('cards.remove', { name })} disabled={count <= LIMITS.fewestCards} onClick={onRemove}>
              <IconTrash size={18} aria-hidden />
            </ActionIcon>
          </span>
        )}
      </div>
      <Stack gap="md">
        <HeaderFields block={card} card={index} />
        {card.body && (
          <BodyField
            at={`${place}.body`}
            label={t('cards.body')}
            rows={2}
            disabled={readOnly}
            words={card.body}
            most={LIMITS.cardBody}
            format={design.format}
            language={version.language}
            onChange={(body, about) => change(about, (now) => inBlock(now, at, index, (one) => ({ ...one, body })))}
            onRename={(from, to) =>
              change('', (now) => inAllBlocks(now, at, index, (one) => (one.body ? { ...one, body: rename(one.body, from, to) } : one)))
            }
          />
        )}
        <ButtonsEditor block={card} card={index} />
      </Stack>
      <Findings at={place} />
    </div>
  );
}
