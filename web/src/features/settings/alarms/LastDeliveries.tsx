import { Badge, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { $api } from '../../../api/client';
import { useFmt } from '../../../app/fmt';
import { Panel } from '../../../components/Panel';
import { Loaded } from '../parts/Loaded';
import rows from '../parts/rows.module.css';

const COLORS = { waiting: 'gray', delivered: 'palm', failed: 'red' } as const;

/** What was told lately, and what came back. */
export function LastDeliveries() {
  const { t } = useTranslation('settings-alarms');
  const fmt = useFmt();
  const deliveries = $api.useQuery('get', '/api/v1/settings/alarms/deliveries', { params: { query: { limit: 20 } } });
  return (
    <Panel title={t('deliveries.title')} flush>
      <Loaded query={deliveries}>
        {({ items }) =>
          items.length === 0 ? (
            <Text px={20} pb={20} size="sm" c="dimmed">
              {t('deliveries.none')}
            </Text>
          ) : (
            <ul className={rows.rows} aria-label={t('deliveries.title')}>
              {items.map((entry) => (
                <li key={entry.id} className={rows.row}>
                  <div className={rows.words}>
                    <strong>{entry.kind ? t(`kind.${entry.kind}`) : t('deliveries.test')}</strong>
                    <div className={rows.small}>
                      {t(`deliveries.by.${entry.channel}`, { defaultValue: entry.channel })}
                      {entry.answer && (
                        <>
                          {' · '}
                          <bdi dir="ltr">{entry.answer}</bdi>
                        </>
                      )}
                      {entry.attempts > 1 && ` · ${t('deliveries.tries', { count: entry.attempts, n: fmt.number(entry.attempts) })}`}
                    </div>
                  </div>
                  <Badge color={COLORS[entry.state]} variant="light" miw="max-content">
                    {t(`deliveries.state.${entry.state}`)}
                  </Badge>
                  <span className={`${rows.small} num`}>{fmt.moment(entry.triedAt ?? entry.createdAt)}</span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}
