import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { forwardRef } from 'react';
import { useTranslation } from 'react-i18next';
import { later } from '../../../../app/later';
import { OnFirstPress } from '../page/OnFirstPress';

const OpenAddButton = later(() => import('./OpenAddButton').then((file) => ({ default: file.OpenAddButton })));

export interface AddButtonProps {
  /** Kinds that there is room for. */
  types: string[];
  onAdd: (type: string) => void;
}

export function AddButton(props: AddButtonProps) {
  return (
    <OnFirstPress button={(press) => <PlusButton onClick={press} aria-haspopup="menu" />}>
      <OpenAddButton {...props} />
    </OnFirstPress>
  );
}

export const PlusButton = forwardRef<HTMLButtonElement, React.ComponentProps<'button'>>(function PlusButton(props, ref) {
  const { t } = useTranslation('template-build');
  return (
    <Button {...props} ref={ref} variant="default" leftSection={<IconPlus size={18} aria-hidden />} style={{ alignSelf: 'flex-start' }}>
      {t('buttons.add')}
    </Button>
  );
});
