import { Alert, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconHandStop } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/client';
import { useFmt } from '../../../app/fmt';

/** What a person should know about a sender, the worst first, each with what to do. */
export function IssueList({ issues }: { issues: Schemas['SenderIssue'][] }) {
  const { t } = useTranslation('settings-senders');
  const fmt = useFmt();
  return (
    <Stack gap="sm">
      {issues.map((issue, at) => (
        <Alert
          key={`${issue.code}-${at}`}
          color={issue.blocking ? 'red' : 'orange'}
          icon={issue.blocking ? <IconHandStop aria-hidden /> : <IconAlertTriangle aria-hidden />}
          title={t(`issue.${issue.code}.title`)}
        >
          <Text size="sm">{t(`issue.${issue.code}.do`)}</Text>
          {issue.detail && (
            <Text size="sm" mt={4}>
              {issue.code === 'held' ? (
                t(`hold.${issue.detail}`, { defaultValue: issue.detail })
              ) : (
                <>
                  {t('whatsappSays')} <bdi>{issue.detail}</bdi>
                </>
              )}
            </Text>
          )}
          {issue.since && (
            <Text size="xs" c="dimmed" mt={4}>
              {t('since', { at: fmt.moment(issue.since) })}
              {issue.until && ` · ${t('until', { at: fmt.moment(issue.until) })}`}
            </Text>
          )}
        </Alert>
      ))}
    </Stack>
  );
}
