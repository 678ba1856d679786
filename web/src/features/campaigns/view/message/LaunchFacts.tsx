import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../../api/client';
import { useFmt } from '../../../../app/fmt';
import { useRun } from '../run/context';
import { Amount } from '../results/Amount';
import classes from './MessageTab.module.css';

/** What was confirmed, and what of it has been changed since. */
export function LaunchFacts() {
  const { campaign, results } = useRun();
  const { t } = useTranslation('campaign-view');
  const fmt = useFmt();
  const { settings, launch, approval } = campaign;
  const facts: [string, ReactNode][] = [
    ['purpose', t(`facts.purposes.${settings.purpose}`)],
    ['languages', new Intl.ListFormat(fmt.locale, { type: 'unit' }).format(settings.languages.map((code) => fmt.language(code)))],
    ['sender', campaign.sender && <bdi>{campaign.sender.name}</bdi>],
    ['template', campaign.template && <bdi className="ltr">{campaign.template.name}</bdi>],
    ['confirmed', launch && fmt.momentInZone(launch.confirmedAt)],
    ['approved', approval?.state === 'approved' && <Approved approval={approval} />],
    ['starts', launch && fmt.momentInZone(launch.startsAt)],
    ['notAfter', settings.notAfter && fmt.momentInZone(settings.notAfter)],
    ['audience', results && results.targeted > 0 ? t('people.count', { count: results.targeted, n: fmt.number(results.targeted) }) : undefined],
    ['rate', settings.perSecond ? t('facts.perSecond', { n: fmt.number(settings.perSecond) }) : t('facts.fullRate')],
    ['cap', settings.costCapUsd !== undefined ? <Amount of={settings.costCapUsd} /> : t('facts.noCap')],
    ['labels', settings.labels.length > 0 ? <bdi>{settings.labels.join(' · ')}</bdi> : undefined],
  ];
  return (
    <dl className={classes.facts}>
      {facts
        .filter(([, value]) => value !== undefined && value !== '' && value !== false)
        .map(([name, value]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{t(`facts.${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

/** Who agreed to it, when, and what they said. */
function Approved({ approval }: { approval: Schemas['Approval'] }) {
  const { t } = useTranslation('campaign-view');
  const fmt = useFmt();
  const name = approval.decidedBy?.name ?? t('facts.somebody');
  return (
    <>
      {t('facts.approvedBy', { name, time: approval.decidedAt ? fmt.moment(approval.decidedAt) : '' })}
      {approval.decisionNote && (
        <div>
          <bdi>{approval.decisionNote}</bdi>
        </div>
      )}
    </>
  );
}
