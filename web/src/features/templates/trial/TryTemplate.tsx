import { Button } from '@mantine/core';
import { IconDeviceMobileMessage, IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, api } from '../../../api/client';
import { living, type Template } from '../shared/template';
import { RehearseDialog } from './RehearseDialog';
import { TestDialog } from './TestDialog';
import { useSimulator } from './useSimulator';
import { ValueFields } from './ValueFields';
import { mappingOf, samplesOf, type Values } from './values';

/** On a phone of the team, once it is approved; on one of the simulator at any time. */
export function TryTemplate({ template }: { template: Template }) {
  const { t } = useTranslation(['template-trial', 'template-view']);
  const known = useSimulator();
  const senders = $api.useQuery('get', '/api/v1/senders', { params: { query: { limit: 100 } } }, { staleTime: 60_000 });
  const own = senders.data?.items.filter((one) => !one.archivedAt && one.wabaId === template.wabaId) ?? [];
  const all = living(template).variants;
  const approved = all.filter(({ variant }) => variant.status === 'approved');
  const [open, setOpen] = useState<'test' | 'rehearse'>();
  const variants = open === 'test' ? approved : all;
  const [wanted, setLanguage] = useState<string>();
  const shown = variants.find(({ variant }) => variant.language === wanted) ?? variants[0];
  const [typed, setTyped] = useState<Record<string, Values>>({});
  const language = shown?.variant.language ?? '';
  const values = { ...(shown && samplesOf(template, shown)), ...typed[language] };
  const params = { path: { id: template.id } };
  const form = {
    languages: variants.map(({ variant }) => variant.language),
    language,
    onLanguage: setLanguage,
    onClose: () => setOpen(undefined),
    children: shown && (
      <ValueFields
        key={language}
        variant={shown}
        sender={own[0]?.id}
        values={values}
        onValue={(key, value) => setTyped((before) => ({ ...before, [language]: { ...before[language], [key]: value } }))}
      />
    ),
  };
  return (
    <>
      {known && all.length > 0 && (
        <Button variant="default" leftSection={<IconDeviceMobileMessage size={16} aria-hidden />} onClick={() => setOpen('rehearse')}>
          {t('rehearse.open')}
        </Button>
      )}
      {approved.length > 0 && (
        <Button variant="default" leftSection={<IconSend size={16} className="flips" aria-hidden />} onClick={() => setOpen('test')}>
          {t('test.open')}
        </Button>
      )}
      {open === 'test' && shown && (
        <TestDialog
          {...form}
          senders={own}
          test={async (sender, to) => {
            const body = { sender, to: [to], language, mapping: mappingOf(template, shown, values, false) };
            return (await api.POST('/api/v1/templates/{id}/test-sends', { params, body })).data!;
          }}
        />
      )}
      {open === 'rehearse' && shown && (
        <RehearseDialog
          {...form}
          rehearse={async (chosen, contact) => {
            const body = { language: chosen, contact: contact ?? undefined, mapping: mappingOf(template, shown, values, contact !== null) };
            return (await api.POST('/api/v1/templates/{id}/rehearsals', { params, body })).data!;
          }}
        />
      )}
    </>
  );
}
