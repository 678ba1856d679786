import { Button } from '@mantine/core';
import { IconBraces } from '@tabler/icons-react';
import { forwardRef } from 'react';
import { useTranslation } from 'react-i18next';
import { later } from '../../../../app/later';
import type { ParameterFormat } from '../model/content';
import { nextVariable } from '../model/words';
import { OnFirstPress } from '../page/OnFirstPress';

const OpenVariableMenu = later(() => import('./OpenVariableMenu').then((file) => ({ default: file.OpenVariableMenu })));

export interface VariableMenuProps {
  text: string;
  format: ParameterFormat;
  disabled?: boolean;
  onAdd: (variable: string) => void;
}

/** Adds a variable: of the usual ones, or one that is named afterwards. Numbers need no choice. */
export function VariableMenu(props: VariableMenuProps) {
  const { text, format, disabled, onAdd } = props;
  if (format === 'positional') return <VariableButton disabled={disabled} onClick={() => onAdd(nextVariable(text, format))} />;
  return (
    <OnFirstPress button={(press) => <VariableButton disabled={disabled} onClick={press} aria-haspopup="menu" />}>
      <OpenVariableMenu {...props} />
    </OnFirstPress>
  );
}

export const VariableButton = forwardRef<HTMLButtonElement, React.ComponentProps<'button'>>(function VariableButton(props, ref) {
  const { t } = useTranslation('template-build');
  return (
    <Button {...props} ref={ref} size="xs" h={36} variant="light" leftSection={<IconBraces size={18} aria-hidden />}>
      {t('text.addVariable')}
    </Button>
  );
});
