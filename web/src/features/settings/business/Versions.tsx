import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api } from '../../../api/client';
import { useFmt } from '../../../app/fmt';
import { Panel } from '../../../components/Panel';
import { Loaded } from '../parts/Loaded';
import rows from '../parts/rows.module.css';
import { OneVersion } from './OneVersion';

/** What the business data were before, who changed them and when. */
export function Versions({ etag }: { etag: string }) {
  const { t } = useTranslation('settings-business');
  const fmt = useFmt();
  const [open, setOpen] = useState<number | null>(null);
  const versions = $api.useQuery('get', '/api/v1/settings/business-data/versions');
  return (
    <Panel title={t('versions.title')} flush>
      <Loaded query={versions}>
        {({ items }) =>
          items.length === 0 ? (
            <Text px={20} pb={20} size="sm" c="dimmed">
              {t('versions.none')}
            </Text>
          ) : (
            <ul className={rows.rows} aria-label={t('versions.title')}>
              {items.map((version, at) => (
                <li key={version.version} className={rows.row}>
                  <div className={rows.words}>
                    <strong>{fmt.moment(version.at)}</strong>
                    <div className={rows.small}>
                      <bdi>{version.actorName ?? t(`actor.${version.actorKind}`)}</bdi> ·{' '}
                      {t('versions.values', { count: version.values, n: fmt.number(version.values) })} ·{' '}
                      {t('versions.tables', { count: version.lookupTables, n: fmt.number(version.lookupTables) })}
                    </div>
                  </div>
                  {at === 0 ? (
                    <span className={rows.small}>{t('versions.now')}</span>
                  ) : (
                    <Button variant="subtle" aria-label={t('versions.lookAt', { at: fmt.moment(version.at) })} onClick={() => setOpen(version.version)}>
                      {t('versions.look')}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {open !== null && <OneVersion version={open} etag={etag} onClose={() => setOpen(null)} />}
    </Panel>
  );
}
