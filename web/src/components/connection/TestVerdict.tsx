import { Alert } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

export function TestVerdict({ good }: { good: boolean }) {
  const { t } = useTranslation('settings-senders');
  return good ? (
    <Alert color="palm" icon={<IconCheck aria-hidden />} title={t('test.good')} />
  ) : (
    <Alert color="red" icon={<IconX aria-hidden />} title={t('test.bad')} />
  );
}
