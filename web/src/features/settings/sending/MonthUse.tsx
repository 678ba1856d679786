import { Alert, Progress, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/client';
import { useFmt } from '../../../app/fmt';
import { Panel } from '../../../components/Panel';

/** What this month has cost so far, against the budget. */
export function MonthUse({ view }: { view: Schemas['SendingSettingsView'] }) {
  const { t } = useTranslation('settings-sending');
  const fmt = useFmt();
  const { month, currency, monthBudget } = view;
  const spent = month.spent === undefined ? fmt.money(month.spentUsd, 'USD') : fmt.money(month.spent, currency);
  return (
    <Panel title={t('month.title', { from: fmt.day(month.from) })}>
      <Text>
        {monthBudget === undefined
          ? t('month.spent', { spent })
          : t('month.of', { spent, budget: fmt.money(monthBudget, currency), share: fmt.percent(month.share ?? 0) })}
      </Text>
      {month.share !== undefined && (
        <Progress
          mt="sm"
          value={Math.min(100, month.share * 100)}
          color={month.share >= 1 ? 'red.7' : month.warning ? 'orange.7' : 'palm.6'}
          aria-label={t('month.label')}
        />
      )}
      {month.warning && (
        <Alert mt="sm" color={(month.share ?? 0) >= 1 ? 'red' : 'orange'} icon={<IconAlertTriangle aria-hidden />}>
          {t((month.share ?? 0) >= 1 ? 'month.over' : 'month.warning')}
        </Alert>
      )}
      <Text size="xs" c="dimmed" mt="xs">
        {t('month.hint')}
      </Text>
    </Panel>
  );
}
