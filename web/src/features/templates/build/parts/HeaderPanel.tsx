import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../../components/Panel';
import type { HeaderFormat } from '../model/design';
import { SHAPES } from '../model/kinds';
import { inAllBlocks, withHeader } from '../model/structure';
import { NO_WORDS } from '../model/design';
import { useBuilder } from '../page/context';
import { HeaderFields } from './HeaderFields';
import classes from './parts.module.css';

/** What stands above the words. */
export function HeaderPanel() {
  const { t } = useTranslation('template-build');
  const { kind, version, at, change } = useBuilder();
  const { headers, bare } = SHAPES[kind];
  const choices = [...(bare ? (['none'] as const) : []), ...headers];
  const choose = (format: string) =>
    change('', (now) =>
      inAllBlocks(now, at, undefined, (block) =>
        withHeader(block, format === 'none' ? undefined : { format: format as HeaderFormat, words: block.header?.words ?? NO_WORDS }),
      ),
    );
  return (
    <Panel title={t('header.title')}>
      {choices.length > 1 && (
        <SegmentedControl
          className={classes.choice}
          aria-label={t('header.title')}
          value={version.header?.format ?? 'none'}
          data={choices.map((value) => ({ value, label: t(`header.${value}`) }))}
          onChange={choose}
        />
      )}
      <HeaderFields block={version} />
    </Panel>
  );
}
