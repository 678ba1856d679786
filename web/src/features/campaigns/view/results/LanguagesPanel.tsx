import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../../app/fmt';
import { Panel } from '../../../../components/Panel';
import type { Results } from '../run/run';
import classes from './Results.module.css';

/** In which languages it went out. */
export function LanguagesPanel({ results }: { results: Results }) {
  const { t } = useTranslation('campaign-view');
  const fmt = useFmt();
  const languages = Object.entries(results.variants).sort(([, one], [, other]) => other - one);
  const all = languages.reduce((sum, [, n]) => sum + n, 0);
  if (all === 0) return null;
  return (
    <Panel title={t('languages.title')}>
      <dl className={classes.figures}>
        {languages.map(([code, n]) => (
          <div className={classes.figure} key={code}>
            <dt>{fmt.language(code)}</dt>
            <dd className="num">
              {fmt.number(n)} <span className={classes.aside}>· {fmt.percent(n / all)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
