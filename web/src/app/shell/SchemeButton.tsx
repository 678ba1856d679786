import { useMantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { HeaderChoice, HeaderMenu } from './HeaderMenu';

const SCHEMES = [
  { scheme: 'light', icon: IconSun },
  { scheme: 'dark', icon: IconMoon },
  { scheme: 'auto', icon: IconDeviceDesktop },
] as const;

export function SchemeButton() {
  const { t } = useTranslation('shell');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const Icon = SCHEMES.find(({ scheme }) => scheme === colorScheme)?.icon ?? IconDeviceDesktop;
  return (
    <HeaderMenu label={t('scheme.choose')} icon={<Icon size={20} stroke={1.6} />}>
      {SCHEMES.map(({ scheme, icon: Choice }) => (
        <HeaderChoice
          key={scheme}
          icon={<Choice size={18} aria-hidden />}
          chosen={scheme === colorScheme}
          onClick={() => setColorScheme(scheme)}
        >
          {t(`scheme.${scheme}`)}
        </HeaderChoice>
      ))}
    </HeaderMenu>
  );
}
