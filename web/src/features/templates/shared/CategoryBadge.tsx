import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Category } from './template';

export function CategoryBadge({ category }: { category: Category }) {
  const { t } = useTranslation('templates');
  return (
    <Badge color="gray" variant="light" radius="sm" size="lg" miw="max-content">
      {t(`category.${category}`)}
    </Badge>
  );
}
