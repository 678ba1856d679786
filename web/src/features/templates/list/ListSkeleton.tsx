import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export function ListSkeleton() {
  const { t } = useTranslation();
  return (
    <Stack gap="sm" p="md" role="status">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      {Array.from({ length: 6 }, (_, n) => (
        <Skeleton key={n} h={76} />
      ))}
    </Stack>
  );
}
