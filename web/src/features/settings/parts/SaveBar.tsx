import { Button, Group, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isStale } from '../../../components/forms/versioned';
import { ErrorBox } from '../../../components/ErrorBox';
import { Conflict } from './Conflict';

interface SaveBarProps {
  dirty: boolean;
  save: {
    mutation: { isPending: boolean; isError: boolean; error: unknown };
    mine: () => Promise<void>;
    theirs: () => Promise<void>;
  };
  onSave?: () => void;
}

/** What went wrong with saving, and the button. Without `onSave` the form around it saves. */
export function SaveBar({ dirty, save: { mutation, mine, theirs }, onSave }: SaveBarProps) {
  const { t } = useTranslation('settings');
  return (
    <Stack>
      {mutation.isError &&
        (isStale(mutation.error) ? (
          <Conflict onTheirs={() => void theirs()} onMine={() => void mine()} />
        ) : (
          <ErrorBox title={t('notSaved')} problem={mutation.error} />
        ))}
      <Group>
        <Button type={onSave ? 'button' : 'submit'} onClick={onSave} loading={mutation.isPending} disabled={!dirty}>
          {t('common:save')}
        </Button>
      </Group>
    </Stack>
  );
}
