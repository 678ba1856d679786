import { Alert } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../app/session';
import { AddSenderForm } from '../../../components/connection/AddSenderForm';
import { SettingsSub } from '../parts/SettingsSub';

export function AddSenderPage() {
  const { t } = useTranslation('settings-senders');
  const may = useMay('admin');
  const navigate = useNavigate();
  const up = { to: '/settings/senders', text: t('title') };
  if (!may) {
    return (
      <SettingsSub title={t('add.title')} up={up}>
        <Alert color="gray">{t('settings:onlyAdmins')}</Alert>
      </SettingsSub>
    );
  }
  return (
    <SettingsSub title={t('add.title')} lead={t('add.lead')} up={up}>
      <AddSenderForm onAdded={(id) => navigate({ to: '/settings/senders/$id', params: { id }, ignoreBlocker: true })} />
    </SettingsSub>
  );
}
