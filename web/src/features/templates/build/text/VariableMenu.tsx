import { Button, Menu } from '@mantine/core';
import { IconBraces } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ParameterFormat } from '../model/content';
import { nextVariable, variablesOf } from '../model/words';

/** What most messages need. */
const USUAL = ['first_name', 'order_number', 'amount', 'date', 'discount', 'discount_code'];

interface VariableMenuProps {
  text: string;
  format: ParameterFormat;
  disabled?: boolean;
  onAdd: (variable: string) => void;
}

/** Adds a variable: of the usual ones, or one that is named afterwards. Numbers need no choice. */
export function VariableMenu({ text, format, disabled, onAdd }: VariableMenuProps) {
  const { t } = useTranslation('template-build');
  const target = useRef<HTMLButtonElement>(null);
  const chosen = useRef(false);
  const button = { size: 'xs', h: 36, variant: 'light', disabled, leftSection: <IconBraces size={18} aria-hidden /> } as const;
  if (format === 'positional') {
    return (
      <Button {...button} onClick={() => onAdd(nextVariable(text, format))}>
        {t('text.addVariable')}
      </Button>
    );
  }
  const there = variablesOf(text);
  // Then the person goes on typing; otherwise the focus stays with the menu's button.
  const choose = (name: string) => {
    chosen.current = true;
    onAdd(name);
  };
  return (
    <Menu
      withinPortal={false}
      position="bottom-end"
      withInitialFocusPlaceholder={false}
      returnFocus={false}
      onOpen={() => (chosen.current = false)}
      onClose={() => chosen.current || target.current?.focus()}
    >
      <Menu.Target>
        <Button {...button} ref={target}>
          {t('text.addVariable')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {USUAL.filter((name) => !there.includes(name)).map((name) => (
          <Menu.Item key={name} onClick={() => choose(name)}>
            {t(`variable.${name}`)} <code className="ltr">{name}</code>
          </Menu.Item>
        ))}
        <Menu.Item onClick={() => choose(nextVariable(text, format))}>{t('variable.other')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
