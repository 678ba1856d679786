import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { directionOf } from '../../../app/preferences';
import { drawMessage } from '../../../components/message/draw';
import { MessageLine } from '../../../components/message/MessageText';
import { shownVariant, type Template } from '../shared/template';
import classes from './RowName.module.css';

/** The name, which opens the template, and the first of its words in their own direction. */
export function RowName({ template }: { template: Template }) {
  const { i18n } = useTranslation();
  const shown = shownVariant(template, i18n.language);
  const language = shown?.variant.language.replace('_', '-');
  return (
    <div className={classes.place}>
      <Link to="/templates/view/$id" params={{ id: template.id }} className={classes.name}>
        <bdi dir="ltr">{template.name}</bdi>
      </Link>
      {shown && language && (
        <p className={classes.words} lang={language} dir={directionOf(language)}>
          <MessageLine text={drawMessage({ components: shown.components, language }).body.replace(/\s+/g, ' ')} />
        </p>
      )}
    </div>
  );
}
