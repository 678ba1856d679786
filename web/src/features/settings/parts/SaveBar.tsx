import { Button, Group, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isStale } from '../../../components/forms/versioned';
import { ErrorBox } from '../../../components/ErrorBox';
import { Conflict } from './Conflict';

interface SaveBarProps {
  dirty: boolean;
  saving: { isPending: boolean; problem: unknown; mine: () => void; theirs: () => void };
  onSave?: () => void;
}

/** What went wrong with saving, and the button. Without `onSave` the form around it saves. */
export function SaveBar({ dirty, saving: { isPending, problem, mine, theirs }, onSave }: SaveBarProps) {
  const { t } = useTranslation('settings');
  return (
    <Stack>
      {isStale(problem) && <Conflict onTheirs={theirs} onMine={mine} />}
      {Boolean(problem) && !isStale(problem) && <ErrorBox title={t('notSaved')} problem={problem} />}
      <Group>
        <Button type={onSave ? 'button' : 'submit'} onClick={onSave} loading={isPending} disabled={!dirty}>
          {t('common:save')}
        </Button>
      </Group>
    </Stack>
  );
}
