import { Button, Code } from '@mantine/core';
import { IconRepeat } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../../app/fmt';
import { useMay } from '../../../../app/session';
import { Panel } from '../../../../components/Panel';
import { useAsk } from '../actions/asked';
import type { PeopleSearch } from '../people/search';
import type { Results } from '../run/run';
import classes from './Causes.module.css';
import { causesBy, type Cause } from './causes';
import { PeopleLink } from './PeopleLink';
import shared from './Results.module.css';

/** Why it did not reach everybody: in words, with what to do, and WhatsApp's code for whoever looks it up. */
export function CausesPanel({ id, results }: { id: string; results: Results }) {
  const { t } = useTranslation('campaign-view');
  const may = useMay('marketer');
  const ask = useAsk();
  const groups = causesBy(results.reasons);
  return (
    <Panel
      title={t('causes.title')}
      aside={
        may && (results.states.failed ?? 0) > 0 ? (
          <Button variant="default" size="xs" leftSection={<IconRepeat size={14} aria-hidden />} onClick={() => ask({ what: 'retry' })}>
            {t('retry.open')}
          </Button>
        ) : undefined
      }
    >
      {groups.length === 0 && <p className={shared.quiet}>{t('causes.none')}</p>}
      {groups.map(({ kind, causes }) => (
        <section key={kind} className={classes.group} aria-labelledby={`causes-${kind}`}>
          <h3 id={`causes-${kind}`} className={classes.kind}>
            {t(`causes.kind.${kind}`)}
          </h3>
          <ul className={classes.causes}>
            {causes.map((cause) => (
              <Line key={`${cause.state}.${cause.reason}.${cause.errorCode}`} id={id} cause={cause} />
            ))}
          </ul>
        </section>
      ))}
    </Panel>
  );
}

function Line({ id, cause }: { id: string; cause: Cause }) {
  const { t } = useTranslation('campaign-view');
  const fmt = useFmt();
  return (
    <li className={classes.cause}>
      <div>
        <span>{cause.why.text}</span>{' '}
        {cause.errorCode !== undefined && (
          <Code className="ltr" aria-label={t('causes.code', { code: cause.errorCode })}>
            {cause.errorCode}
          </Code>
        )}
        {cause.why.whatToDo && <div className={classes.todo}>{cause.why.whatToDo}</div>}
      </div>
      <PeopleLink id={id} to={peopleOf(cause)} what={cause.why.text}>
        {fmt.number(cause.n)}
      </PeopleLink>
    </li>
  );
}

const peopleOf = ({ state, reason, errorCode }: Cause): PeopleSearch => ({
  state,
  ...(reason && { reason }),
  ...(errorCode !== undefined && { code: errorCode }),
});
