import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** A page whose code is on its way. */
export function PagePending() {
  const { t } = useTranslation();
  return (
    <Stack gap="lg" role="status">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      <Skeleton h={34} w={220} />
      <Skeleton h={104} radius="lg" />
      <Skeleton h={320} radius="lg" />
    </Stack>
  );
}
