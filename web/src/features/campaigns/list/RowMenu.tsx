import { ActionIcon, type ActionIconProps } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { lazy, Suspense, useState, type ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import type { Row } from './queries';
import type { Steering } from './row-actions';

export interface RowMenuProps {
  row: Row;
  onSteer: (steering: Steering, row: Row) => void;
  onDuplicate: (row: Row) => void;
}

const loadMenu = () => import('./OpenRowMenu');
const OpenRowMenu = lazy(loadMenu);

/** What can be done with a row. The menu's code comes when it is wanted: with its positioning it is as large as the list. */
export function RowMenu(props: RowMenuProps) {
  const [wanted, setWanted] = useState(false);
  const button = (
    <RowMenuButton name={props.row.name} onClick={() => setWanted(true)} onPointerEnter={() => void loadMenu()} />
  );
  return wanted ? (
    <Suspense fallback={button}>
      <OpenRowMenu {...props} />
    </Suspense>
  ) : (
    button
  );
}

interface RowMenuButtonProps extends ActionIconProps, Omit<ComponentProps<'button'>, 'color' | 'style' | 'name'> {
  /** The campaign's. */
  name: string;
}

export function RowMenuButton({ name, ...props }: RowMenuButtonProps) {
  const { t } = useTranslation('campaigns');
  return (
    <ActionIcon variant="subtle" color="gray" c="inherit" aria-haspopup="menu" {...props} aria-label={t('menu.open', { name })}>
      <IconDots size={20} aria-hidden />
    </ActionIcon>
  );
}
