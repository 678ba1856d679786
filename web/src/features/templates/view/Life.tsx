import { SimpleGrid, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { $api } from '../../../api/client';
import { ErrorBox } from '../../../components/ErrorBox';
import { Panel } from '../../../components/Panel';
import type { Template } from '../shared/template';
import { Use } from '../shared/Use';
import { Timeline } from './Timeline';
import { useHistory } from './useHistory';

/** What a template is used for, and what happened to it. */
export function Life({ template }: { template: Template }) {
  const { t } = useTranslation('template-view');
  const { id, variants } = template;
  const use = $api.useQuery('get', '/api/v1/template-figures', { params: { query: { template: [id] } } });
  const history = useHistory(id);
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} mt="lg">
      <Panel title={t('life.use')}>
        {use.isError ? (
          <ErrorBox title={t('life.noUse')} problem={use.error} onRetry={() => void use.refetch()} />
        ) : (
          <>
            <Use figures={use.data?.items[0]} />
            <Text size="xs" c="dimmed" mt="sm">
              {t('templates:use.what')}
            </Text>
          </>
        )}
      </Panel>
      <Panel title={t('life.history')}>
        {history.isError ? (
          <ErrorBox title={t('life.noHistory')} problem={history.error} onRetry={() => void history.refetch()} />
        ) : (
          history.data && <Timeline events={history.data.items} several={variants.length > 1} />
        )}
      </Panel>
    </SimpleGrid>
  );
}
