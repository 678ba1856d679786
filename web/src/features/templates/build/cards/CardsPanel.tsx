import { Button, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../../components/Panel';
import { focusMove } from '../buttons/focus-move';
import { Findings } from '../lint/Findings';
import { NO_WORDS, type HeaderFormat } from '../model/design';
import { emptyCard, SHAPES } from '../model/kinds';
import { LIMITS } from '../model/limits';
import { emptied, inAllBlocks, inAllCards, moved, withHeader } from '../model/structure';
import { useBuilder } from '../page/context';
import { CardForm } from './CardForm';

/** The cards of a carousel. WhatsApp wants them alike, so what one has all have. */
export function CardsPanel() {
  const { t } = useTranslation('template-build');
  const { kind, version, at, change, readOnly } = useBuilder();
  const cards = version.cards ?? [];
  const { headers } = SHAPES[kind].cards!;
  const bodies = cards.some(({ body }) => body);
  const add = () =>
    change('', (now) =>
      inAllCards(now, at, (all) => {
        const last = all.at(-1);
        if (!last) return [emptyCard(kind)];
        const next = emptied(last);
        return [...all, next.header ? withHeader(next, { format: next.header.format, words: NO_WORDS }) : next];
      }),
    );
  const move = (from: number, to: number) => {
    if (to < 0 || to >= cards.length) return;
    change('', (now) => inAllCards(now, at, (all) => moved(all, from, to)));
    focusMove('cards', to, from < to ? 'down' : 'up');
  };
  return (
    <Panel title={t('cards.title')}>
      <Stack gap="md" data-at="cards">
        <Text size="sm" c="dimmed">
          {t('cards.lead')}
        </Text>
        {headers.length > 1 && (
          <SegmentedControl
            aria-label={t('cards.header')}
            value={cards[0]?.header?.format}
            data={headers.map((value) => ({ value, label: t(`header.${value}`) }))}
            onChange={(format) => change('', (now) => inAllBlocks(now, at, 0, (card) => withHeader(card, { format: format as HeaderFormat, words: NO_WORDS })))}
          />
        )}
        {headers[0] !== 'product' && (
          <SegmentedControl
            aria-label={t('cards.words')}
            value={bodies ? 'with' : 'without'}
            data={(['with', 'without'] as const).map((value) => ({ value, label: t(`cards.${value}`) }))}
            onChange={(chosen) =>
              change('', (now) =>
                inAllBlocks(now, at, 0, ({ body, ...card }) => (chosen === 'with' ? { ...card, body: body ?? NO_WORDS } : card)),
              )
            }
          />
        )}
        {cards.map((card, index) => (
          <CardForm
            key={index}
            card={card}
            index={index}
            count={cards.length}
            onMove={(to) => move(index, to)}
            onRemove={() => change('', (now) => inAllCards(now, at, (all) => all.filter((_, other) => other !== index)))}
          />
        ))}
        <Findings at="cards" />
        {!readOnly && cards.length < LIMITS.mostCards && (
          <Button variant="default" leftSection={<IconPlus size={18} aria-hidden />} style={{ alignSelf: 'flex-start' }} onClick={add}>
            {t('cards.add')}
          </Button>
        )}
      </Stack>
    </Panel>
  );
}
