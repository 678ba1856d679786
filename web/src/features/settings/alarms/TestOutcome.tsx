import { Alert } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/client';
import { ErrorBox } from '../../../components/ErrorBox';
import { DELIVERIES } from './query';

interface TestOutcomeProps {
  test: { data?: Schemas['AlarmSettingsTestResult']; isError: boolean; error: unknown };
}

/** What came of a test; the log below has it too. */
export function TestOutcome({ test: { data, isError, error } }: TestOutcomeProps) {
  const { t } = useTranslation('settings-alarms');
  const client = useQueryClient();
  useEffect(() => {
    if (data) void client.invalidateQueries(DELIVERIES);
  }, [client, data]);
  return (
    <div role="status">
      {isError && <ErrorBox title={t('common:failed')} problem={error} />}
      {data && (
        <Alert
          color={data.delivered ? 'palm' : 'red'}
          icon={data.delivered ? <IconCheck aria-hidden /> : <IconX aria-hidden />}
          title={t(data.delivered ? 'test.good' : 'test.bad')}
        >
          {t('test.answer')} <bdi dir="ltr">{data.answer}</bdi>
        </Alert>
      )}
    </div>
  );
}
