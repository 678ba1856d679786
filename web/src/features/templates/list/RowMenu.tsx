import { Suspense, useState } from 'react';
import { later } from '../../../app/later';
import type { RowMenuProps } from './list-props';
import { RowMenuButton } from './RowMenuButton';

const loadMenu = () => import('./OpenRowMenu');
const OpenRowMenu = later(loadMenu);

/** What can be done with a template. The menu's code comes when it is wanted: with its positioning it is as large as the list. */
export function RowMenu(props: RowMenuProps) {
  const [wanted, setWanted] = useState(false);
  const button = <RowMenuButton name={props.template.name} onClick={() => setWanted(true)} onPointerEnter={() => void loadMenu()} />;
  return wanted ? (
    <Suspense fallback={button}>
      <OpenRowMenu {...props} />
    </Suspense>
  ) : (
    button
  );
}
