import { Radio, SimpleGrid, Text } from '@mantine/core';
import {
  IconCards,
  IconClockHour4,
  IconForms,
  IconLayoutGrid,
  IconMessage,
  IconPassword,
  IconShoppingBag,
  IconShoppingCart,
  IconTag,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../../components/Panel';
import { asKind, KINDS, type Kind } from '../model/kinds';
import { useBuilder } from '../page/context';
import classes from './KindChoice.module.css';
import '@mantine/core/styles/RadioCard.css';

const ICONS: Record<Kind, typeof IconMessage> = {
  standard: IconMessage,
  carousel: IconCards,
  productCarousel: IconShoppingBag,
  offer: IconClockHour4,
  catalog: IconLayoutGrid,
  products: IconShoppingCart,
  product: IconTag,
  flow: IconForms,
  code: IconPassword,
};

/** What the message is made of. What two kinds have in common stays; undo brings back the rest. */
export function KindChoice() {
  const { t } = useTranslation('template-build');
  const { kind, change, readOnly } = useBuilder();
  return (
    <Panel title={t('kind.title')}>
      <Radio.Group aria-label={t('kind.title')} value={kind} onChange={(chosen) => change('', (now) => asKind(now, chosen as Kind))}>
        <SimpleGrid cols={{ base: 2, sm: 3 }} spacing="xs">
          {KINDS.map((one) => {
            const Icon = ICONS[one];
            return (
              <Radio.Card key={one} value={one} className={classes.card} disabled={readOnly} aria-label={t(`kind.${one}.name`)}>
                <Icon size={22} stroke={1.6} aria-hidden />
                <span>
                  <Text span fw={600} size="sm" display="block">
                    {t(`kind.${one}.name`)}
                  </Text>
                  <Text span size="xs" c="dimmed" className={classes.hint}>
                    {t(`kind.${one}.hint`)}
                  </Text>
                </span>
              </Radio.Card>
            );
          })}
        </SimpleGrid>
      </Radio.Group>
    </Panel>
  );
}
