import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../../app/fmt';
import { Dialog } from '../../../../components/Dialog';
import type { Campaign, CampaignKeeper } from './campaign';

/** Two people edited the same draft: one of the two versions goes on, and a person says which. */
export function ConflictDialog({ theirs, keeper }: { theirs: Campaign; keeper: CampaignKeeper }) {
  const { t } = useTranslation('campaign-edit');
  const fmt = useFmt();
  const { name: who, kind } = theirs.updatedBy;
  const said = who ? (kind === 'person' ? 'conflict.textBy' : 'conflict.textKey') : 'conflict.text';
  return (
    <Dialog onClose={() => {}} withCloseButton={false} closeOnEscape={false} closeOnClickOutside={false} title={t('conflict.title')}>
      <Text>{t(said, { who, when: fmt.moment(theirs.updatedAt) })}</Text>
      <Text mt="sm" c="dimmed" size="sm">
        {t('conflict.choose')}
      </Text>
      <Group mt="lg" justify="flex-end">
        <Button variant="default" onClick={() => keeper.takeTheirs()}>
          {t('conflict.theirs')}
        </Button>
        <Button data-autofocus onClick={() => keeper.keepMine()}>{t('conflict.mine')}</Button>
      </Group>
    </Dialog>
  );
}
