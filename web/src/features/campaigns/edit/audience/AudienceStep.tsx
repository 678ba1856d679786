import { Alert, Radio, Stack } from '@mantine/core';
import { IconShieldCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../../api/client';
import { Panel } from '../../../../components/Panel';
import { useWizard } from '../wizard/context';
import { AudienceCount } from './AudienceCount';
import { Exclusions } from './Exclusions';
import { PeopleChoice } from './PeopleChoice';
import { peopleOf, whole, type Audience, type PeopleKind } from './people';
import classes from './Audience.module.css';

const KINDS: PeopleKind[] = ['all', 'tags', 'list'];
const GRADES = ['any', 'single', 'double'] as const;

/** Who gets it, and who does not. */
export function AudienceStep() {
  const { t } = useTranslation('campaign-edit');
  const { settings, edit } = useWizard();
  // Half chosen people stay here until they mean somebody.
  const [audience, setAudience] = useState<Audience | undefined>(settings.audience);
  const change = (next: Audience) => {
    setAudience(next);
    edit({ audience: whole(next) });
  };
  return (
    <>
      <Panel title={t('audience.title')} aside={<AudienceCount audience={whole(audience)} />}>
        <Radio.Group
          aria-label={t('audience.title')}
          value={audience?.include.kind ?? ''}
          onChange={(kind) => change({ include: peopleOf(kind as PeopleKind), exclude: audience?.exclude ?? [] })}
        >
          <Stack gap="sm">
            {KINDS.map((kind) => (
              <div key={kind}>
                <Radio value={kind} label={t(`audience.${kind}`)} description={t(`audience.${kind}Hint`)} />
                {audience?.include.kind === kind && kind !== 'all' && (
                  <div className={classes.inset}>
                    <PeopleChoice people={audience.include} onChange={(include) => change({ ...audience, include })} />
                  </div>
                )}
              </div>
            ))}
          </Stack>
        </Radio.Group>
      </Panel>
      {audience && <Exclusions excluded={audience.exclude} onChange={(exclude) => change({ ...audience, exclude })} />}
      <Panel title={t('consent.title')}>
        <Alert color="palm" variant="light" icon={<IconShieldCheck aria-hidden />} mb="md">
          {t(`consent.applied.${settings.purpose === 'transactional' ? 'transactional' : 'marketing'}`)}
        </Alert>
        <Radio.Group
          label={t('consent.minimum')}
          value={settings.minimumConsent ?? 'any'}
          onChange={(grade) => edit({ minimumConsent: grade === 'any' ? undefined : (grade as Schemas['Standing']) })}
        >
          <Stack gap="sm" mt="sm">
            {GRADES.map((grade) => (
              <Radio key={grade} value={grade} label={t(`consent.${grade}`)} description={t(`consent.${grade}Hint`)} />
            ))}
          </Stack>
        </Radio.Group>
      </Panel>
    </>
  );
}
