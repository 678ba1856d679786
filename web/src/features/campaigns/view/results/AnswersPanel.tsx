import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../../app/fmt';
import { Panel } from '../../../../components/Panel';
import type { PeopleSearch } from '../people/search';
import type { Results } from '../run/run';
import { PeopleLink } from './PeopleLink';
import classes from './Results.module.css';

/** What people answered, as shares of those whom it reached. */
export function AnswersPanel({ id, results }: { id: string; results: Results }) {
  const { t } = useTranslation('campaign-view');
  const reached = results.funnel.find((step) => step.name === 'delivered')?.n ?? 0;
  return (
    <Panel title={t('answers.title')}>
      <dl className={classes.figures}>
        <Answer id={id} name={t('answers.replied')} n={results.replied} of={reached} people={{ reached: 'replied' }} />
        <Answer id={id} name={t('answers.optedOut')} n={results.optedOut} of={reached} people={{ optedOut: true }} />
      </dl>
    </Panel>
  );
}

interface AnswerProps {
  id: string;
  name: string;
  n: number;
  of: number;
  people: PeopleSearch;
}

function Answer({ id, name, n, of, people }: AnswerProps) {
  const fmt = useFmt();
  return (
    <div className={classes.figure}>
      <dt>{name}</dt>
      <dd>
        <PeopleLink id={id} to={people} what={name}>
          {fmt.number(n)}
        </PeopleLink>
        {of > 0 && <span className={classes.aside}> · {fmt.percent(n / of, 2)}</span>}
      </dd>
    </div>
  );
}
