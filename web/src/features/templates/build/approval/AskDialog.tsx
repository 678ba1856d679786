import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../../components/Dialog';
import { ErrorBox } from '../../../../components/ErrorBox';
import { useBuilder } from '../page/context';
import { Note } from './Note';
import { useApproval } from './useApproval';

/** Before WhatsApp gets it somebody else has to agree. */
export function AskDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('template-approval');
  const { draft, keeper } = useBuilder();
  const { request, what } = useApproval(draft.id);
  const [note, setNote] = useState('');
  const [unsaved, setUnsaved] = useState<unknown>();
  const ask = async () => {
    setUnsaved(undefined);
    try {
      await keeper.saveAll();
    } catch (problem) {
      setUnsaved(problem);
      return;
    }
    request.mutate(what(keeper.now().version, note), { onSuccess: onClose });
  };
  const problem = unsaved ?? request.error;
  return (
    <Dialog onClose={onClose} title={t('title')}>
      <Stack>
        <Text>{t('needed')}</Text>
        <Note label={t('ask')} value={note} onChange={setNote} />
        {Boolean(problem) && <ErrorBox title={t('failed')} problem={problem} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button loading={request.isPending} onClick={() => void ask()}>
            {t('request')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
