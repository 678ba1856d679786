import { Button, Radio, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown } from '@tabler/icons-react';
import { Suspense, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { later } from '../../../../app/later';
import { Panel } from '../../../../components/Panel';
import { Findings } from '../lint/Findings';
import type { Category } from '../model/content';
import { SHAPES } from '../model/kinds';
import { LIMITS } from '../model/limits';
import { slug } from '../model/slug';
import { useBuilder } from '../page/context';
import { TextField } from '../text/TextField';

const MoreSettings = later(() => import('./MoreSettings').then((file) => ({ default: file.MoreSettings })));

/** What the template is called, what it is for, and what few people change. */
export function Basics() {
  const { t } = useTranslation('template-build');
  const { design, kind, draft, change, said } = useBuilder();
  const [opened, more] = useDisclosure(false);
  const id = useId();
  const { categories } = SHAPES[kind];
  const shown = opened || said('ttl').length > 0;
  return (
    <Panel title={t('basics.title')}>
      <Stack gap="md">
        <TextField
          at="name"
          label={t('basics.name')}
          description={t(draft.template ? 'basics.nameFixed' : 'basics.nameHint')}
          required
          dir="ltr"
          spellCheck={false}
          disabled={Boolean(draft.template)}
          most={LIMITS.name}
          value={design.name}
          onChange={(name) => change('name', (now) => ({ ...now, name: slug(name) }))}
        />
        <div data-at="category">
          {categories.length > 1 ? (
            <Radio.Group
              label={t('basics.category')}
              value={design.category}
              onChange={(category) => change('category', (now) => ({ ...now, category: category as Category, ttlSeconds: undefined }))}
            >
              <Stack gap="xs" mt={6}>
                {categories.map((category) => (
                  <Radio key={category} value={category} label={t(`category.${category}.name`)} description={t(`category.${category}.hint`)} />
                ))}
              </Stack>
            </Radio.Group>
          ) : (
            <>
              <Text fw={500} size="sm">
                {t('basics.category')}
              </Text>
              <Text size="sm">
                {t(`category.${categories[0]!}.name`)}. <Text span c="dimmed">{t(`category.${categories[0]!}.hint`)}</Text>
              </Text>
            </>
          )}
          <Findings at="category" />
        </div>
        <div>
          <Button
            variant="subtle"
            size="compact-sm"
            aria-expanded={shown}
            aria-controls={id}
            rightSection={<IconChevronDown size={16} style={{ transform: shown ? 'scaleY(-1)' : undefined }} aria-hidden />}
            onClick={more.toggle}
          >
            {t('basics.more')}
          </Button>
          <div id={id}>
            <Suspense fallback={null}>{shown && <MoreSettings />}</Suspense>
          </div>
        </div>
      </Stack>
    </Panel>
  );
}
