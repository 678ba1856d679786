import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/client';
import { useFmt } from '../../../app/fmt';
import classes from './Use.module.css';

/** How many campaigns name a template, and what became of what was sent with it lately. */
export function Use({ figures }: { figures?: Schemas['TemplateFiguresFigures'] }) {
  const { t } = useTranslation('templates');
  const fmt = useFmt();
  if (!figures) return null;
  const { template, campaigns, sent, delivered, read } = figures;
  const of = (n: number) => fmt.percent(n / sent, 0);
  return (
    <div className={classes.use}>
      {campaigns > 0 ? (
        <Link to="/campaigns" search={{ template } as never} className={classes.campaigns}>
          {t('use.campaigns', { count: campaigns, n: fmt.number(campaigns) })}
        </Link>
      ) : (
        <span className={classes.none}>{t('use.campaigns', { count: 0 })}</span>
      )}
      {sent > 0 && (
        <span className="num">
          {t('use.sent', { count: sent, n: fmt.number(sent) })} · {t('use.delivered', { share: of(delivered) })} ·{' '}
          {t('use.read', { share: of(read) })}
        </span>
      )}
    </div>
  );
}
