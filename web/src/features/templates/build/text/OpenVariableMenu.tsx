import { Menu } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { nextVariable, variablesOf } from '../model/words';
import { VariableButton, type VariableMenuProps } from './VariableMenu';

/** What most messages need. */
const USUAL = ['first_name', 'order_number', 'amount', 'date', 'discount', 'discount_code'];

export function OpenVariableMenu({ text, format, disabled, onAdd }: VariableMenuProps) {
  const { t } = useTranslation('template-build');
  const target = useRef<HTMLButtonElement>(null);
  const chosen = useRef(false);
  const there = variablesOf(text);
  // Then the person goes on typing; otherwise the focus stays with the menu's button.
  const choose = (name: string) => {
    chosen.current = true;
    onAdd(name);
  };
  return (
    <Menu
      defaultOpened
      withinPortal={false}
      position="bottom-end"
      withInitialFocusPlaceholder={false}
      returnFocus={false}
      onOpen={() => (chosen.current = false)}
      onClose={() => chosen.current || target.current?.focus()}
    >
      <Menu.Target>
        <VariableButton ref={target} disabled={disabled} />
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
