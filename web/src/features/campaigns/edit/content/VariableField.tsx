import { Skeleton } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { later } from '../../../../app/later';
import { usePreview } from '../preview/usePreview';
import { useWizard } from '../wizard/context';
import { MediaField } from './MediaField';
import { ValueField } from './ValueField';
import type { Assignment } from './source-choice';
import { buttonWords, placeOf, type Variable } from './variable-words';
import classes from './Content.module.css';

const MomentField = later(() => import('./MomentField').then((file) => ({ default: file.MomentField })));

/** One open place of the template: where its value comes from, and what is wrong with that. */
export function VariableField({ variable }: { variable: Variable }) {
  const { t, i18n } = useTranslation('campaign-edit');
  const { template, settings, edit, readOnly } = useWizard();
  const { previews } = usePreview();
  const assignment = settings.mapping.variables[variable.key];
  const place = placeOf(variable.key);
  const change = (next: Assignment | undefined) => {
    const variables = { ...settings.mapping.variables };
    if (next) variables[variable.key] = next;
    else delete variables[variable.key];
    edit({ mapping: { variables } });
  };
  const label = t(`variable.${place.part}.${variable.kind}`, {
    name: place.name,
    button: place.part === 'button' && template ? buttonWords(template, place, i18n.language) : '',
    defaultValue: t(`variable.${place.part}.text`, { name: place.name }),
  });
  // What is wrong in several languages is said once.
  const codes = new Set(assignment && previews?.problems.filter((one) => one.variable === variable.key).map((one) => one.code));
  return (
    <fieldset className={classes.field} disabled={readOnly}>
      <legend className={classes.label}>
        {place.card !== undefined && <>{t('variable.card', { n: place.card })} · </>}
        <bdi>{label}</bdi>
      </legend>
      {variable.kind === 'media' ? (
        <MediaField place={place} value={assignment} onChange={change} />
      ) : variable.kind === 'moment' ? (
        <Suspense fallback={<Skeleton h={60} />}>
          <MomentField value={assignment} onChange={change} />
        </Suspense>
      ) : (
        <ValueField variable={variable} value={assignment} onChange={change} />
      )}
      {[...codes].map((code) => (
        <p key={code} className={classes.problem}>
          <IconAlertTriangle size={15} aria-hidden />
          {t(`mappingProblem.${code}`)}
        </p>
      ))}
    </fieldset>
  );
}
