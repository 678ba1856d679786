import { Skeleton } from '@mantine/core';
import { Suspense } from 'react';
import { later } from '../../../../app/later';
import { ButtonsPanel } from '../buttons/ButtonsPanel';
import { SHAPES } from '../model/kinds';
import { useBuilder } from '../page/context';
import { BodyPanel } from './BodyPanel';
import { HeaderPanel } from './HeaderPanel';
import { OfferPanel } from './OfferPanel';

const CardsPanel = later(() => import('../cards/CardsPanel').then((file) => ({ default: file.CardsPanel })));
const CodePanel = later(() => import('./CodePanel').then((file) => ({ default: file.CodePanel })));

/** The open language's message, from its top to its bottom. */
export function MessageForm() {
  const { kind } = useBuilder();
  return (
    <Suspense fallback={<Skeleton h={240} radius="lg" />}>{kind === 'code' ? <CodePanel /> : <Parts />}</Suspense>
  );
}

function Parts() {
  const { kind, version } = useBuilder();
  const shape = SHAPES[kind];
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
