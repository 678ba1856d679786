import { Button, Collapse, NativeSelect, Radio, SegmentedControl, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../../components/Panel';
import { Findings } from '../lint/Findings';
import type { Category, ParameterFormat } from '../model/content';
import { toFormat } from '../model/format';
import { SHAPES } from '../model/kinds';
import { LIMITS } from '../model/limits';
import { slug } from '../model/slug';
import { useBuilder } from '../page/context';
import { TextField } from '../text/TextField';
import { useTtlChoices } from './ttl';

/** What the template is called, what it is for, and what few people change. */
export function Basics() {
  const { t } = useTranslation('template-build');
  const { design, kind, draft, change, said } = useBuilder();
  const [opened, more] = useDisclosure(false);
  const id = useId();
  const { categories } = SHAPES[kind];
  const ttl = useTtlChoices(design.category, design.ttlSeconds);
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
          <Collapse expanded={shown} id={id}>
            <Stack gap="md" mt="sm">
              {kind !== 'code' && (
                <div>
                  <Text fw={500} size="sm" id={`${id}-format`}>
                    {t('basics.format')}
                  </Text>
                  <Text size="xs" c="dimmed" mb={6}>
                    {t('basics.formatHint')}
                  </Text>
                  <SegmentedControl
                    aria-labelledby={`${id}-format`}
                    value={design.format}
                    data={(['named', 'positional'] as const).map((value) => ({ value, label: t(`basics.${value}`) }))}
                    onChange={(format) => change('', (now) => toFormat(now, format as ParameterFormat))}
                  />
                </div>
              )}
              <div data-at="ttl">
                <NativeSelect
                  label={t('basics.ttl')}
                  description={t('basics.ttlHint')}
                  value={String(design.ttlSeconds ?? '')}
                  data={ttl}
                  onChange={({ currentTarget: { value } }) => change('ttl', (now) => ({ ...now, ttlSeconds: value ? Number(value) : undefined }))}
                />
                <Findings at="ttl" />
              </div>
            </Stack>
          </Collapse>
        </div>
      </Stack>
    </Panel>
  );
}
