import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../app/fmt';
import { useWorkspace } from '../../../app/session';
import { drawMessage } from '../../../components/message/draw';
import { Message } from '../../../components/message/Message';
import { Phone } from '../../../components/message/Phone';
import { Panel } from '../../../components/Panel';
import { ApprovalBadge } from '../shared/ApprovalBadge';
import { CategoryBadge } from '../shared/CategoryBadge';
import { QualityBadge } from '../shared/QualityBadge';
import type { Template, Variant } from '../shared/template';
import { Facts } from './Facts';
import { Notices } from './Notices';
import classes from './View.module.css';

interface LanguagePanelProps {
  template: Template;
  shown: Variant;
  /** Otherwise the variables' names stand in the text. */
  withSamples: boolean;
  /** Absent for those who may not. */
  onEdit?: () => void;
}

/** One language: as customers see it, what Meta says of it, and what to do about it. */
export function LanguagePanel({ template, shown, withSamples, onEdit }: LanguagePanelProps) {
  const { t } = useTranslation('template-view');
  const fmt = useFmt();
  const { language, status, quality, category } = shown.variant;
  const message = drawMessage({ components: shown.components, language, parts: withSamples ? undefined : shown.parts });
  return (
    <Panel title={fmt.language(language)} aside={<code className="ltr">{language}</code>}>
      <div className={classes.language}>
        <div className={classes.standing}>
          <div className={classes.badges} aria-label={t('standing')} role="group">
            <ApprovalBadge approval={status} />
            <QualityBadge quality={quality} />
            <CategoryBadge category={category} />
          </div>
          <div className={classes.notices}>
            <Notices template={template} shown={shown} onEdit={onEdit} />
          </div>
        </div>
        <div className={classes.phone}>
          <Phone sender={useWorkspace().name}>
            <Message message={message} />
          </Phone>
        </div>
        <div className={classes.about}>
          <Facts shown={shown} />
        </div>
      </div>
    </Panel>
  );
}
