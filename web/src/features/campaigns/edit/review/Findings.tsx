import { Alert, Anchor } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useWizard } from '../wizard/context';
import { stepOf } from '../wizard/steps';
import type { Report } from './usePreflight';
import classes from './Review.module.css';

/** What stands in the way, each with the step that mends it; and what a person should know before. */
export function Findings({ report }: { report: Report }) {
  const { t } = useTranslation('campaign-edit');
  const { campaign } = useWizard();
  const problems = onceEach(report.problems);
  const warnings = onceEach(report.warnings);
  return (
    <>
      {problems.length > 0 && (
        <Alert role="alert" color="red" variant="light" icon={<IconAlertTriangle aria-hidden />} title={t('review.problems', { count: problems.length })}>
          <ul className={classes.findings}>
            {problems.map(({ code, sentence }) => (
              <li key={code}>
                {t(`launchProblem.${code}`, { defaultValue: sentence })}{' '}
                <Anchor
                  inherit
                  renderRoot={(props) => <Link to="/campaigns/edit/$id/$step" params={{ id: campaign.id, step: stepOf(code) }} {...props} />}
                >
                  {t('review.mend', { step: t(`steps.${stepOf(code)}`) })}
                </Anchor>
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {warnings.length > 0 && (
        <Alert color="orange" variant="light" icon={<IconInfoCircle aria-hidden />} title={t('review.warnings', { count: warnings.length })}>
          <ul className={classes.findings}>
            {warnings.map(({ code, sentence }) => (
              <li key={code}>{t(`launchWarning.${code}`, { defaultValue: sentence })}</li>
            ))}
          </ul>
        </Alert>
      )}
    </>
  );
}

/** The same may be said of several languages. */
function onceEach<Finding extends { code: string }>(findings: Finding[]): Finding[] {
  return findings.filter((one, at) => findings.findIndex((other) => other.code === one.code) === at);
}
