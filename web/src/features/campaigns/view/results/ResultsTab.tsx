import { Skeleton } from '@mantine/core';
import { Suspense } from 'react';
import { later } from '../../../../app/later';
import { useRun } from '../run/context';
import { AnswersPanel } from './AnswersPanel';
import { BeforeTheStart } from './BeforeTheStart';
import { CausesPanel } from './CausesPanel';
import { CostPanel } from './CostPanel';
import { Funnel } from './Funnel';
import { LanguagesPanel } from './LanguagesPanel';
import classes from './Results.module.css';

const Activity = later(() => import('./Activity').then((file) => ({ default: file.Activity })));

/** The figures of a campaign. The chart and its code come after the numbers. */
export function ResultsTab() {
  const { campaign, results } = useRun();
  if (!results) return <Pending />;
  if (results.stage === 'scheduled') return <BeforeTheStart campaign={campaign} />;
  return (
    <div className={classes.grid}>
      <div className={classes.narrow}>
        <Funnel id={campaign.id} results={results} />
      </div>
      <div className={classes.broad}>
        <Suspense fallback={<Skeleton h={380} radius="lg" />}>
          <Activity campaign={campaign} results={results} />
        </Suspense>
      </div>
      <div className={classes.broad}>
        <CausesPanel id={campaign.id} results={results} />
      </div>
      <div className={classes.narrow}>
        <CostPanel campaign={campaign} results={results} />
        <AnswersPanel id={campaign.id} results={results} />
        <LanguagesPanel results={results} />
      </div>
    </div>
  );
}

function Pending() {
  return (
    <div className={classes.grid}>
      <div className={classes.narrow}>
        <Skeleton h={380} radius="lg" />
      </div>
      <div className={classes.broad}>
        <Skeleton h={380} radius="lg" />
      </div>
    </div>
  );
}
