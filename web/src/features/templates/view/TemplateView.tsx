import { Button, SegmentedControl } from '@mantine/core';
import { IconCopy, IconPencil, IconSpeakerphone, IconTrash } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../app/fmt';
import { later } from '../../../app/later';
import { useMay } from '../../../app/session';
import { ErrorBox } from '../../../components/ErrorBox';
import { Page } from '../../../components/Page';
import { CategoryBadge } from '../shared/CategoryBadge';
import { categories, isAlive, isDeletable, isEditable, type Template } from '../shared/template';
import { useBegin } from '../shared/useBegin';
import { LanguagePanel } from './LanguagePanel';
import { TemplateProblems } from './TemplateProblems';
import classes from './View.module.css';

const Life = later(() => import('./Life').then((file) => ({ default: file.Life })));
const TryTemplate = later(() => import('../trial/TryTemplate').then((file) => ({ default: file.TryTemplate })));
const DeleteDialog = later(() => import('../shared/DeleteDialog').then((file) => ({ default: file.DeleteDialog })));

export function TemplateView({ template }: { template: Template }) {
  const { t } = useTranslation('template-view');
  const fmt = useFmt();
  const mayChange = useMay('marketer');
  const navigate = useNavigate();
  const begin = useBegin();
  const [removing, remove] = useState(false);
  const [withSamples, setWithSamples] = useState(true);
  const { id, variants } = template;
  const edit = () => begin.mutate({ template: id, mode: 'edit' });
  const lead = (
    <div className={classes.lead}>
      {categories(template).map((category) => (
        <CategoryBadge key={category} category={category} />
      ))}
      <span>{t('languages', { count: variants.length, n: fmt.number(variants.length) })}</span>
      <Link to="/templates">{t('unknown.back')}</Link>
    </div>
  );
  return (
    <Page
      title={template.name}
      lead={lead}
      actions={
        mayChange && (
          <>
            {variants.some(isDeletable) && (
              <Button variant="default" leftSection={<IconTrash size={16} aria-hidden />} onClick={() => remove(true)}>
                {t('templates:menu.remove')}
              </Button>
            )}
            {isAlive(template) && (
              <Button
                variant="default"
                leftSection={<IconCopy size={16} aria-hidden />}
                disabled={begin.isPending}
                onClick={() => begin.mutate({ template: id, mode: 'copy' })}
              >
                {t('templates:menu.copy')}
              </Button>
            )}
            {variants.some(isEditable) && (
              <Button variant="default" leftSection={<IconPencil size={16} aria-hidden />} disabled={begin.isPending} onClick={edit}>
                {t('templates:menu.edit')}
              </Button>
            )}
            <Suspense fallback={null}>
              <TryTemplate template={template} />
            </Suspense>
            {template.sendable && (
              <Button component={Link} to="/campaigns/new" leftSection={<IconSpeakerphone size={16} className="flips" aria-hidden />}>
                {t('use')}
              </Button>
            )}
          </>
        )
      }
    >
      {begin.isError && <ErrorBox title={t('templates:notBegun')} problem={begin.error} />}
      <TemplateProblems template={template} />
      {template.variables.length > 0 && (
        <SegmentedControl
          aria-label={t('shown.label')}
          style={{ alignSelf: 'flex-start' }}
          value={withSamples ? 'samples' : 'variables'}
          onChange={(value) => setWithSamples(value === 'samples')}
          data={[
            { value: 'samples', label: t('shown.samples') },
            { value: 'variables', label: t('shown.variables') },
          ]}
        />
      )}
      <div className={classes.languages}>
        {variants.map((one) => (
          <LanguagePanel
            key={one.variant.id}
            template={template}
            shown={one}
            withSamples={withSamples}
            onEdit={mayChange && !begin.isPending ? edit : undefined}
          />
        ))}
      </div>
      <Suspense fallback={null}>
        <Life template={template} />
        {removing && (
          <DeleteDialog
            template={template}
            onDeleted={(all) => (all ? void navigate({ to: '/templates' }) : remove(false))}
            onClose={() => remove(false)}
          />
        )}
      </Suspense>
    </Page>
  );
}
