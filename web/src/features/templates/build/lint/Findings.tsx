import { IconAlertCircle, IconAlertTriangle } from '@tabler/icons-react';
import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../api';
import { useBuilder } from '../page/context';
import classes from './Findings.module.css';

/** One sentence: what is wrong, and what to do. */
export function FindingLine({ finding }: { finding: Finding }) {
  const { t } = useTranslation('template-build');
  const Icon = finding.severity === 'error' ? IconAlertCircle : IconAlertTriangle;
  return (
    <span className={classes.line} data-severity={finding.severity}>
      <Icon size={16} aria-hidden />
      <span>
        <VisuallyHidden>{t(`lint.${finding.severity}`)} </VisuallyHidden>
        {finding.text} {finding.whatToDo}
      </span>
    </span>
  );
}

/** For Mantine's fields: errors make the field invalid, warnings stand below. */
export function useSaid(place: string) {
  const said = useBuilder().said(place);
  const errors = said.filter(({ severity }) => severity === 'error');
  return { invalid: errors.length > 0, said };
}

/** All that is said at a place, as text below a field. */
export function Findings({ at }: { at: string }) {
  const { said } = useSaid(at);
  if (!said.length) return null;
  return (
    <div className={classes.list}>
      {said.map((one) => (
        <FindingLine key={one.code + one.text} finding={one} />
      ))}
    </div>
  );
}
