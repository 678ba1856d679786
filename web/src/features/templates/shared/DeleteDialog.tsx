import { List, Radio, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { useFmt } from '../../../app/fmt';
import { Ask } from '../../../components/Ask';
import { done } from '../../../components/notices';
import { isDeletable, wasApproved, type Template } from './template';

interface DeleteDialogProps {
  template: Template;
  /** `all`: nothing of it is left. */
  onDeleted: (all: boolean) => void;
  onClose: () => void;
}

const ALL = '';
/** What shows templates. */
const STALE = [['get', '/api/v1/templates'], ['get', '/api/v1/templates/{id}'], ['templates']];

/** Asks before a template, or one of its languages, is deleted here and at Meta, and says what that means. */
export function DeleteDialog({ template, onDeleted, onClose }: DeleteDialogProps) {
  const { t } = useTranslation('templates');
  const fmt = useFmt();
  const client = useQueryClient();
  const [language, setLanguage] = useState(ALL);
  const { id, name, variants } = template;
  const all = language === ALL;
  const action = useMutation({
    mutationFn: () => api.DELETE('/api/v1/templates/{id}', { params: { path: { id }, query: { language: language || undefined } } }),
    onSuccess: () => {
      void done(all ? t('remove.done', { name }) : t('remove.doneOne', { name, language: fmt.language(language) }));
      STALE.forEach((queryKey) => void client.invalidateQueries({ queryKey }));
      onDeleted(all);
    },
  });
  return (
    <Ask
      title={t('remove.title', { name })}
      action={all ? t('remove.do') : t('remove.doOne', { language: fmt.language(language) })}
      grave
      busy={action.isPending}
      problem={action.error}
      failed={t('remove.failed')}
      onAction={() => action.mutate()}
      onClose={onClose}
    >
      <Stack>
        {variants.length > 1 && (
          <Radio.Group label={t('remove.which')} value={language} onChange={setLanguage}>
            <Stack gap="xs" mt="xs">
              <Radio value={ALL} label={t('remove.all', { count: variants.length, n: fmt.number(variants.length) })} />
              {variants.filter(isDeletable).map(({ variant }) => (
                <Radio key={variant.id} value={variant.language} label={fmt.language(variant.language)} />
              ))}
            </Stack>
          </Radio.Group>
        )}
        <List size="sm" spacing={6}>
          <List.Item>{t('remove.atMeta')}</List.Item>
          {all && variants.some(wasApproved) && <List.Item>{t('remove.name')}</List.Item>}
          <List.Item>{t('remove.underWay')}</List.Item>
          <List.Item>{t('remove.campaigns')}</List.Item>
        </List>
      </Stack>
    </Ask>
  );
}
