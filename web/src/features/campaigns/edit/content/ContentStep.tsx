import { Button, Skeleton, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { later } from '../../../../app/later';
import { Empty } from '../../../../components/Empty';
import { Panel } from '../../../../components/Panel';
import { useWizard } from '../wizard/context';
import { sorted } from './variable-words';
import { VariableField } from './VariableField';
import classes from './Content.module.css';

const LanguageOrder = later(() => import('./LanguageOrder').then((file) => ({ default: file.LanguageOrder })));

/** What fills each place that the template leaves open. */
export function ContentStep() {
  const { t } = useTranslation('campaign-edit');
  const { campaign, template } = useWizard();
  const [more, { toggle }] = useDisclosure(false);
  if (!template) {
    return (
      <Panel title={t('content.title')}>
        <Empty
          action={
            <Button
              variant="default"
              renderRoot={(props) => <Link to="/campaigns/edit/$id/$step" params={{ id: campaign.id, step: 'template' }} {...props} />}
            >
              {t('content.toTemplate')}
            </Button>
          }
        >
          {t('content.noTemplate')}
        </Empty>
      </Panel>
    );
  }
  const { shown, rare } = sorted(template.variables);
  return (
    <>
      <Panel title={t('content.title')}>
        <Text c="dimmed" size="sm" mb="md">
          {t(shown.length ? 'content.lead' : 'content.nothing')}
        </Text>
        <Stack gap="lg">
          {shown.map((variable) => (
            <VariableField key={variable.key} variable={variable} />
          ))}
        </Stack>
        {rare.length > 0 && (
          <div className={classes.more}>
            <Button
              variant="subtle"
              size="sm"
              aria-expanded={more}
              rightSection={<IconChevronDown size={16} className={classes.arrow} data-open={more || undefined} aria-hidden />}
              onClick={toggle}
            >
              {t('content.more')}
            </Button>
            {more && (
              <Stack gap="lg" mt="md">
                {rare.map((variable) => (
                  <VariableField key={variable.key} variable={variable} />
                ))}
              </Stack>
            )}
          </div>
        )}
      </Panel>
      <Suspense fallback={<Skeleton h={150} radius="lg" />}>
        <LanguageOrder template={template} />
      </Suspense>
    </>
  );
}
