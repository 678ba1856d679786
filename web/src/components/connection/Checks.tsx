import { Text } from '@mantine/core';
import { IconCircleCheck, IconCircleX, IconHelpCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import classes from './Checks.module.css';

const LOOKS = {
  ok: { icon: IconCircleCheck, className: classes.ok },
  failed: { icon: IconCircleX, className: classes.failed },
  skipped: { icon: IconHelpCircle, className: classes.skipped },
} as const;

type Check = Schemas['ConnectionCheck'];

/** What was asked about a connection and what came of it, one line each. */
export function Checks({ checks }: { checks: Check[] }) {
  const { t } = useTranslation('settings-senders');
  return (
    <ul className={classes.checks}>
      {checks.map((check) => {
        const { icon: Icon, className } = LOOKS[check.outcome];
        return (
          <li key={check.field} className={classes.check}>
            <Icon size={20} className={className} aria-label={t(`outcome.${check.outcome}`)} role="img" />
            <div className={classes.words}>
              <strong>{t(`field.${check.field}`)}</strong>
              <CheckWords check={check} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** Why it is so and what to do; what WhatsApp said of it, as it said it. */
function CheckWords({ check }: { check: Check }) {
  const { t } = useTranslation('settings-senders');
  if (check.outcome === 'ok') return null;
  return (
    <>
      <Text size="sm" span>
        {t(`check.${check.code}`)}
      </Text>
      {check.detail && (
        <Text size="xs" c="dimmed" span>
          <bdi dir="auto">{check.detail}</bdi>
        </Text>
      )}
    </>
  );
}
