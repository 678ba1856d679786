import { useTranslation } from 'react-i18next';
import { directionOf } from '../../../../app/preferences';
import { Panel } from '../../../../components/Panel';
import { NO_WORDS } from '../model/design';
import { SHAPES } from '../model/kinds';
import { LIMITS } from '../model/limits';
import { inAllBlocks, inBlock, inVersion } from '../model/structure';
import { rename } from '../model/words';
import { useBuilder } from '../page/context';
import { BodyField } from '../text/BodyField';
import { TextField } from '../text/TextField';

/** The message itself, and the line below it. */
export function BodyPanel() {
  const { t } = useTranslation('template-build');
  const { kind, version, at, design, change, readOnly } = useBuilder();
  const shape = SHAPES[kind];
  return (
    <Panel title={t('body.title')}>
      <BodyField
        at="body"
        label={t('body.text')}
        required
        disabled={readOnly}
        words={version.body ?? NO_WORDS}
        most={shape.body}
        format={design.format}
        language={version.language}
        onChange={(body, about) => change(about, (now) => inBlock(now, at, undefined, (block) => ({ ...block, body })))}
        onRename={(from, to) =>
          change('', (now) => inAllBlocks(now, at, undefined, (block) => (block.body ? { ...block, body: rename(block.body, from, to) } : block)))
        }
      />
      {(shape.footer || version.footer !== undefined) && (
        <div style={{ marginBlockStart: 20 }}>
          <TextField
            at="footer"
            label={t('body.footer')}
            description={t(design.category === 'marketing' ? 'body.footerMarketing' : 'body.footerHint')}
            lang={version.language.replace('_', '-')}
            dir={directionOf(version.language)}
            most={LIMITS.footer}
            value={version.footer ?? ''}
            onChange={(footer) => change('footer', (now) => inVersion(now, at, (one) => ({ ...one, footer })))}
          />
        </div>
      )}
    </Panel>
  );
}
