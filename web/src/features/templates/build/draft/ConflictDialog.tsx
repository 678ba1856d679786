import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../../app/fmt';
import { Dialog } from '../../../../components/Dialog';
import type { SavedDraft } from '../api';
import type { TemplateKeeper } from './useTemplateDraft';

/** Two people edited the same template: one of the two versions goes on, and a person says which. */
export function ConflictDialog({ theirs, keeper }: { theirs: SavedDraft; keeper: TemplateKeeper }) {
  const { t } = useTranslation('template-build');
  const fmt = useFmt();
  return (
    <Dialog onClose={() => {}} withCloseButton={false} closeOnEscape={false} closeOnClickOutside={false} title={t('conflict.title')}>
      <Text>{t('conflict.text', { when: fmt.moment(theirs.draft.updatedAt) })}</Text>
      <Text mt="sm" c="dimmed" size="sm">
        {t('conflict.choose')}
      </Text>
      <Group mt="lg" justify="flex-end">
        <Button variant="default" onClick={() => keeper.takeTheirs()}>
          {t('conflict.theirs')}
        </Button>
        <Button data-autofocus onClick={() => keeper.keepMine()}>
          {t('conflict.mine')}
        </Button>
      </Group>
    </Dialog>
  );
}
