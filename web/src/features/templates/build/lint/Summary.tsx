import { Text, UnstyledButton } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../../app/fmt';
import { ErrorBox } from '../../../../components/ErrorBox';
import { Panel } from '../../../../components/Panel';
import type { Finding } from '../api';
import { useBuilder } from '../page/context';
import { inOrder } from './findings';
import { FindingLine } from './Findings';
import { jumpTo } from './jump';
import { usePlaceName } from './usePlaceName';
import classes from './Findings.module.css';

/** All that is said about the template; each line leads to its field. */
export function Summary({ problem, onRetry }: { problem: unknown; onRetry: () => void }) {
  const { t } = useTranslation('template-build');
  const fmt = useFmt();
  const placeName = usePlaceName();
  const { checked, design, open, readOnly } = useBuilder();
  const jump = ({ language, at }: Finding) => {
    const version = design.versions.findIndex((one) => one.language === language);
    if (version >= 0) open(version);
    jumpTo(at);
  };
  return (
    <Panel title={t('lint.title')}>
      {Boolean(problem) && <ErrorBox title={t('lint.failed')} problem={problem} onRetry={onRetry} />}
      {!problem && checked.findings.length === 0 && (
        <Text c="dimmed" size="sm" display="flex" style={{ gap: 6, alignItems: 'center' }}>
          <IconCircleCheck size={18} color="var(--mantine-color-palm-6)" aria-hidden />
          {t('lint.none')}
        </Text>
      )}
      <ul className={classes.summary}>
        {inOrder(checked.findings).map((one, at) => (
          <li key={at}>
            <UnstyledButton className={classes.jump} disabled={readOnly} onClick={() => jump(one)}>
              <FindingLine finding={one} />
              <span className={classes.where}>
                {placeName(one.at)}
                {one.language && <> · {fmt.language(one.language)}</>}
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
