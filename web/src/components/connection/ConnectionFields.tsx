import { Checkbox, PasswordInput, SimpleGrid, Stack, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import classes from './Checks.module.css';
import { CHECKS_OF, type Plain, type Secrets } from './connection-form';

interface ConnectionFieldsProps {
  form: UseFormReturnType<Plain>;
  secrets: Secrets;
  onSecrets: (secrets: Secrets) => void;
  errors: Record<string, string>;
  checks: Schemas['ConnectionCheck'][];
}

/** The fields of a connection, each with what the last test said of it. */
export function ConnectionFields({ form, secrets, onSecrets, errors, checks }: ConnectionFieldsProps) {
  const { t } = useTranslation('settings-senders');
  const said = (field: string): { error?: ReactNode; rightSection?: ReactNode } => {
    if (errors[field]) return { error: errors[field] };
    const about = checks.filter((check) => CHECKS_OF[field]?.includes(check.field));
    const wrong = about.find((check) => check.outcome === 'failed');
    if (wrong) return { error: t(`check.${wrong.code}`) };
    if (about.length > 0 && about.every((check) => check.outcome === 'ok')) {
      return { rightSection: <IconCircleCheck size={20} className={classes.ok} role="img" aria-label={t('outcome.ok')} /> };
    }
    return {};
  };
  const plain = (field: keyof Plain) => ({ ...form.getInputProps(field), dir: 'ltr', inputMode: 'numeric', ...said(field) }) as const;
  const secret = (field: keyof Secrets) => {
    const { error } = said(field);
    return {
      value: secrets[field],
      onChange: (event: { currentTarget: HTMLInputElement }) => onSecrets({ ...secrets, [field]: event.currentTarget.value }),
      error,
      dir: 'ltr',
      autoComplete: 'off',
      required: true,
      visibilityToggleButtonProps: { 'aria-label': t('showSecret') },
    } as const;
  };
  return (
    <Stack>
      <TextInput label={t('name')} description={t('nameHint')} required dir="auto" {...form.getInputProps('name')} {...said('name')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput label={t('field.phone_number_id')} description={t('where.phoneNumberId')} required {...plain('phoneNumberId')} />
        <TextInput label={t('field.waba_id')} description={t('where.wabaId')} required {...plain('wabaId')} />
        <TextInput label={t('field.portfolio_id')} description={t('where.portfolioId')} required {...plain('portfolioId')} />
        <TextInput label={t('field.app_id')} description={t('where.appId')} required {...plain('appId')} />
        <PasswordInput label={t('field.token')} description={t('where.token')} {...secret('token')} />
        <PasswordInput label={t('field.app_secret')} description={t('where.appSecret')} {...secret('appSecret')} />
      </SimpleGrid>
      <Checkbox label={t('coexistence')} description={t('coexistenceHint')} {...form.getInputProps('coexistence', { type: 'checkbox' })} />
      <details className={classes.more}>
        <summary>{t('add.more')}</summary>
        <TextInput label={t('field.graph_url')} description={t('where.graphUrl')} placeholder="https://graph.facebook.com" {...plain('graphUrl')} inputMode="url" />
      </details>
    </Stack>
  );
}
