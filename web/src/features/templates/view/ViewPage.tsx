import { Button, Skeleton } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../../api/problem';
import { Empty } from '../../../components/Empty';
import { ErrorBox } from '../../../components/ErrorBox';
import { Page } from '../../../components/Page';
import { TemplateView } from './TemplateView';
import { useTemplate } from './useTemplate';
import classes from './View.module.css';

/** `/templates/view/{id}` */
export function ViewPage() {
  const { id } = useParams({ from: '/shell/templates/view/$id' });
  const { t } = useTranslation('template-view');
  const template = useTemplate(id);
  if (template.data) return <TemplateView key={id} template={template.data} />;
  if (!template.error) {
    return (
      <Page title={t('title')}>
        <div className={classes.languages} role="status" aria-label={t('common:loading')}>
          <Skeleton h={520} radius="lg" />
          <Skeleton h={520} radius="lg" />
        </div>
      </Page>
    );
  }
  return isUnknown(template.error) ? (
    <Page title={t('unknown.title')}>
      <Empty
        action={
          <Button component={Link} to="/templates" variant="default">
            {t('unknown.back')}
          </Button>
        }
      >
        {t('unknown.text')}
      </Empty>
    </Page>
  ) : (
    <Page title={t('title')}>
      <ErrorBox title={t('failed')} problem={template.error} onRetry={() => void template.refetch()} />
    </Page>
  );
}

/** Nobody's id, or no id at all. */
const isUnknown = (problem: unknown) => problem instanceof Refusal && (problem.status === 404 || problem.status === 400);
