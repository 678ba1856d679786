import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PlusButton, type AddButtonProps } from './AddButton';

export function OpenAddButton({ types, onAdd }: AddButtonProps) {
  const { t } = useTranslation('template-build');
  return (
    <Menu defaultOpened withinPortal={false} position="bottom-start" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <PlusButton />
      </Menu.Target>
      <Menu.Dropdown>
        {types.map((type) => (
          <Menu.Item key={type} onClick={() => onAdd(type)}>
            {t(`buttons.kind.${type}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
