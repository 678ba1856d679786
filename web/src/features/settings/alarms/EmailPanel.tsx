import { Alert, Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { $api } from '../../../api/client';
import { Panel } from '../../../components/Panel';
import { Loaded } from '../parts/Loaded';
import { toggled, type AlarmDraft } from './draft';
import { TestOutcome } from './TestOutcome';

interface EmailPanelProps {
  draft: AlarmDraft;
  onChange: (draft: AlarmDraft) => void;
  /** Whether this installation can send e-mail at all. */
  available: boolean;
  /** What is shown is what a test would use. */
  saved: boolean;
}

/** Who gets e-mail. */
export function EmailPanel({ draft, onChange, available, saved }: EmailPanelProps) {
  const { t } = useTranslation('settings-alarms');
  const users = $api.useQuery('get', '/api/v1/users');
  const test = $api.useMutation('post', '/api/v1/settings/alarms/email/test');
  return (
    <Panel title={t('email.title')}>
      <Stack>
        {!available && (
          <Alert color="orange" icon={<IconInfoCircle aria-hidden />}>
            {t('email.notAvailable')}
          </Alert>
        )}
        <Loaded query={users}>
          {({ items }) => (
            <Stack gap="xs" role="group" aria-label={t('email.to')}>
              <Text size="sm" c="dimmed">
                {t('email.nobody')}
              </Text>
              {items.map((user) => (
                <Checkbox
                  key={user.id}
                  label={<bdi>{user.name || user.email}</bdi>}
                  description={user.name ? <bdi>{user.email}</bdi> : undefined}
                  checked={draft.recipients.includes(user.id)}
                  onChange={(event) => onChange({ ...draft, recipients: toggled(draft.recipients, user.id, event.currentTarget.checked) })}
                />
              ))}
            </Stack>
          )}
        </Loaded>
        {available && (
          <Group>
            <Button variant="default" disabled={!saved} loading={test.isPending} onClick={() => test.mutate({})}>
              {t('email.test')}
            </Button>
          </Group>
        )}
        <TestOutcome test={test} />
      </Stack>
    </Panel>
  );
}
