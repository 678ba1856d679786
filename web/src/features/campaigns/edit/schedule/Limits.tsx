import { Radio, SimpleGrid, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../../api/client';
import { useFmt } from '../../../../app/fmt';
import { useWorkspace } from '../../../../app/session';
import { NumberField } from '../../../../components/NumberField';
import { Panel } from '../../../../components/Panel';
import { useProblemWords } from '../../../../components/problem-words';
import { useWizard } from '../wizard/context';
import { CostCap } from './CostCap';
import { MomentInput } from './MomentInput';
import { instantOf, localOf } from '../../../../app/days';

type Doubt = Schemas['DoubtPolicy'];

/** How fast, until when, for how much, and what becomes of messages of which nobody knows whether they arrived. */
export function Limits() {
  const { t } = useTranslation('campaign-edit');
  const fmt = useFmt();
  const { zone } = useWorkspace();
  const { settings, edit, sender, draft } = useWizard();
  const { fields } = useProblemWords(draft.problem);
  const usual: Doubt = settings.purpose === 'marketing' ? 'leave' : 'resend';
  return (
    <Panel title={t('limits.title')}>
      <Stack gap="lg">
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <NumberField
            label={t('limits.perSecond')}
            description={t('limits.perSecondHint', { n: fmt.number(sender?.throughputPerSecond ?? 80) })}
            placeholder={t('limits.asFast')}
            min={1}
            allowDecimal={false}
            allowNegative={false}
            value={settings.perSecond}
            error={fields.perSecond}
            onChange={(perSecond) => edit({ perSecond: perSecond || undefined })}
          />
          <CostCap />
        </SimpleGrid>
        <MomentInput
          label={t('limits.notAfter')}
          description={t('limits.notAfterHint')}
          zone={zone}
          value={settings.notAfter && localOf(settings.notAfter, zone)}
          error={fields.notAfter}
          clearable
          onChange={(local) => edit({ notAfter: local && instantOf(local, zone) })}
        />
        <Radio.Group
          label={t('doubt.label')}
          description={t('doubt.hint')}
          value={settings.doubt ?? usual}
          onChange={(doubt) => edit({ doubt: doubt as Doubt })}
        >
          <Stack gap="sm" mt="sm">
            {(['leave', 'resend'] as const).map((doubt) => (
              <Radio key={doubt} value={doubt} label={t(`doubt.${doubt}`)} description={t(`doubt.${doubt}Hint`)} />
            ))}
          </Stack>
        </Radio.Group>
      </Stack>
    </Panel>
  );
}
