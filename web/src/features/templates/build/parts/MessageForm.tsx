import { CardsPanel } from '../cards/CardsPanel';
import { ButtonsPanel } from '../buttons/ButtonsPanel';
import { SHAPES } from '../model/kinds';
import { useBuilder } from '../page/context';
import { BodyPanel } from './BodyPanel';
import { CodePanel } from './CodePanel';
import { HeaderPanel } from './HeaderPanel';
import { OfferPanel } from './OfferPanel';

/** The open language's message, from its top to its bottom. */
export function MessageForm() {
  const { kind, version } = useBuilder();
  const shape = SHAPES[kind];
  if (kind === 'code') return <CodePanel />;
  return (
    <>
      {(shape.headers.length > 0 || version.header) && <HeaderPanel />}
      {kind === 'offer' && <OfferPanel />}
      <BodyPanel />
      {(shape.own || Object.keys(shape.buttons).length > 0) && <ButtonsPanel />}
      {shape.cards && <CardsPanel />}
    </>
  );
}
