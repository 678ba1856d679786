import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../../app/fmt';
import { Panel } from '../../../../components/Panel';
import type { PeopleSearch } from '../people/search';
import type { Results } from '../run/run';
import classes from './Funnel.module.css';
import { PeopleLink } from './PeopleLink';
import { Rest } from './Rest';

/** Which people stand behind a step. */
const PEOPLE: Record<string, PeopleSearch> = {
  targeted: {},
  accepted: { reached: 'accepted' },
  sent: { reached: 'sent' },
  delivered: { reached: 'delivered' },
  read: { reached: 'read' },
};

/** How many got how far. Each bar is a share of the audience, each percentage one of the step before. */
export function Funnel({ id, results }: { id: string; results: Results }) {
  const { t } = useTranslation('campaign-view');
  const fmt = useFmt();
  return (
    <Panel title={t('funnel.title')}>
      <ol className={classes.steps}>
        {results.funnel.map((step, index) => {
          const before = results.funnel[index - 1];
          return (
            <li key={step.name} data-step={step.name}>
              <div className={classes.words}>
                <span>{t(`funnel.step.${step.name}`)}</span>
                <span>
                  <PeopleLink id={id} to={PEOPLE[step.name] ?? {}} what={t(`funnel.step.${step.name}`)}>
                    {fmt.number(step.n)}
                  </PeopleLink>
                  {before && before.n > 0 && (
                    <span className={classes.share} title={t('funnel.ofBefore')}>
                      {' · '}
                      {fmt.percent(step.n / before.n)}
                    </span>
                  )}
                </span>
              </div>
              <div className={classes.track} aria-hidden>
                <div className={classes.bar} style={{ inlineSize: `${step.share * 100}%` }} />
              </div>
            </li>
          );
        })}
      </ol>
      <Rest id={id} results={results} />
    </Panel>
  );
}
