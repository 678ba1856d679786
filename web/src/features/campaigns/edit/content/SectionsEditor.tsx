import { ActionIcon, Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../../app/fmt';
import { idsOf, LONGEST_TITLE, MOST_PRODUCTS, MOST_SECTIONS, sectionsOf, valueOf } from './sections';
import classes from './Content.module.css';

interface SectionsEditorProps {
  value: string;
  onChange: (value: string) => void;
}

/** Sections of products, each with a title and the ids that the catalogue knows them by. */
export function SectionsEditor({ value, onChange }: SectionsEditorProps) {
  const { t } = useTranslation('campaign-edit');
  const fmt = useFmt();
  // What is typed is kept as it is: a comma at the end is on its way to another product.
  const [rows, setRows] = useState(() => sectionsOf(value).map(({ title, products }) => ({ title, typed: products.join(', ') })));
  const change = (next: typeof rows) => {
    setRows(next);
    onChange(valueOf(next.map(({ title, typed }) => ({ title, products: idsOf(typed) }))));
  };
  const edit = (at: number, part: Partial<(typeof rows)[number]>) => change(rows.map((row, n) => (n === at ? { ...row, ...part } : row)));
  const count = rows.reduce((sum, { typed }) => sum + idsOf(typed).length, 0);
  return (
    <Stack gap="sm">
      {rows.map((row, at) => (
        <div key={at} className={classes.section} role="group" aria-label={t('products.section', { n: fmt.number(at + 1) })}>
          <Group gap="xs" align="end" wrap="nowrap">
            <TextInput
              style={{ flex: 1 }}
              label={t('products.title')}
              dir="auto"
              maxLength={LONGEST_TITLE}
              required={rows.length > 1}
              value={row.title}
              onChange={({ currentTarget }) => edit(at, { title: currentTarget.value })}
            />
            {rows.length > 1 && (
              <ActionIcon
                variant="subtle"
                size="lg"
                aria-label={t('products.remove', { n: fmt.number(at + 1) })}
                onClick={() => change(rows.filter((_, n) => n !== at))}
              >
                <IconTrash size={18} aria-hidden />
              </ActionIcon>
            )}
          </Group>
          <Textarea
            label={t('products.ids')}
            description={at === 0 ? t('products.hint') : undefined}
            dir="ltr"
            autosize
            minRows={1}
            value={row.typed}
            onChange={({ currentTarget }) => edit(at, { typed: currentTarget.value })}
          />
        </div>
      ))}
      <Group justify="space-between">
        <Button
          variant="default"
          size="sm"
          leftSection={<IconPlus size={16} aria-hidden />}
          disabled={rows.length >= MOST_SECTIONS}
          onClick={() => change([...rows, { title: '', typed: '' }])}
        >
          {t('products.add')}
        </Button>
        <Text size="sm" c={count > MOST_PRODUCTS ? 'red' : 'dimmed'} role="status">
          {t('products.count', { n: fmt.number(count), most: fmt.number(MOST_PRODUCTS) })}
        </Text>
      </Group>
    </Stack>
  );
}
