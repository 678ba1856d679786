import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Template } from '../shared/template';
import classes from './View.module.css';

/** What keeps all of its languages from being sent and does not come from Meta. */
export function TemplateProblems({ template: { problems } }: { template: Template }) {
  const { t } = useTranslation('templates');
  return problems
    .filter(({ code }) => code === 'no_sender')
    .map(({ code }) => (
      <Alert key={code} className={classes.warm} color="orange" variant="light" icon={<IconAlertTriangle aria-hidden />} title={t(`problem.${code}`)} />
    ));
}
