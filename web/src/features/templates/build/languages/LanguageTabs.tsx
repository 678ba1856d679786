import { Badge, Button, Group, Tabs } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../../app/fmt';
import { later } from '../../../../app/later';
import { Findings } from '../lint/Findings';
import { missingIn } from '../model/languages';
import { useBuilder } from '../page/context';
import { AddLanguage } from './AddLanguage';
import classes from './LanguageTabs.module.css';

const RemoveLanguage = later(() => import('./RemoveLanguage').then((file) => ({ default: file.RemoveLanguage })));

/** The languages side by side; what is still to be written is counted at each. */
export function LanguageTabs({ children }: { children: ReactNode }) {
  const { t } = useTranslation('template-build');
  const fmt = useFmt();
  const { design, version, open, readOnly } = useBuilder();
  const [removing, ask] = useDisclosure(false);
  return (
    <Tabs
      value={version.language}
      keepMounted={false}
      onChange={(language) => open(design.versions.findIndex((one) => one.language === language))}
      classNames={{ panel: classes.panel }}
    >
      <div className={classes.bar} data-at="language">
        <Tabs.List aria-label={t('languages.title')}>
          {design.versions.map((one) => {
            const missing = missingIn(one, design.versions.filter((other) => other !== one)).length;
            return (
              <Tabs.Tab key={one.language} value={one.language}>
                <span className={classes.tab}>
                  {fmt.language(one.language)}
                  {missing > 0 && (
                    <Badge size="sm" variant="light" color="orange" miw="max-content" leftSection={<IconPencil size={12} aria-hidden />}>
                      {t('languages.missing', { count: missing, n: fmt.number(missing) })}
                    </Badge>
                  )}
                </span>
              </Tabs.Tab>
            );
          })}
        </Tabs.List>
        {!readOnly && (
          <Group gap="xs">
            <AddLanguage />
            {design.versions.length > 1 && (
              <Button variant="subtle" color="gray" c="inherit" size="sm" leftSection={<IconTrash size={18} aria-hidden />} onClick={ask.open}>
                {t('languages.remove', { language: fmt.language(version.language) })}
              </Button>
            )}
          </Group>
        )}
      </div>
      <Findings at="language" />
      {design.versions.map(({ language }) => (
        <Tabs.Panel key={language} value={language}>
          {children}
        </Tabs.Panel>
      ))}
      <Suspense fallback={null}>{removing && <RemoveLanguage onClose={ask.close} />}</Suspense>
    </Tabs>
  );
}
