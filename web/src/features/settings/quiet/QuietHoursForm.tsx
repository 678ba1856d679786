import { Alert } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { useMay, useWorkspace } from '../../../app/session';
import { focusFirstError } from '../../../components/forms/focus';
import { useDraft } from '../../../components/forms/useDraft';
import { useUnsaved } from '../../../components/forms/useUnsaved';
import { versioned, type Versioned } from '../../../components/forms/versioned';
import { referenceQuery } from '../../../components/places/reference';
import type { QuietHours } from '../../../components/quiet/spans';
import { Restored } from '../parts/Restored';
import { SaveBar } from '../parts/SaveBar';
import { useVersionedSave } from '../parts/useVersionedSave';
import { NextOpen } from './NextOpen';
import { PeriodsPanel } from './PeriodsPanel';
import { quietQuery } from './query';
import { isSound, weekFrom } from './week';
import { WeekPanel } from './WeekPanel';

export function QuietHoursForm({ read }: { read: Versioned<QuietHours> }) {
  const { t } = useTranslation('settings-quiet');
  const may = useMay('admin');
  const workspace = useWorkspace();
  const reference = useQuery(referenceQuery);
  const country = reference.data?.countries.find(({ code }) => code === workspace.country);
  const { draft, setDraft, dirty, restored, ...edited } = useDraft('quiet-hours', read, (value: QuietHours) => value);
  const leaving = useUnsaved(dirty);
  const saving = useVersionedSave({
    query: quietQuery,
    path: '/api/v1/settings/quiet-hours',
    put: async (etag) =>
      versioned(await api.PUT('/api/v1/settings/quiet-hours', { params: { header: { 'If-Match': etag } }, body: draft })),
    edited,
  });
  const sound = [draft.marketing, draft.transactional].every((week) => Object.values(week).flat().every(isSound));
  const common = { quiet: draft, onChange: setDraft, disabled: !may };
  return (
    <>
      {leaving}
      {!may && <Alert color="gray">{t('settings:onlyAdmins')}</Alert>}
      {restored && <Restored onDiscard={() => edited.settle(read)} />}
      <WeekPanel {...common} days={weekFrom(country?.firstDay ?? 'sunday')} weekend={country?.weekend ?? ['friday', 'saturday']} />
      <PeriodsPanel {...common} />
      <NextOpen quiet={draft} zone={workspace.zone} />
      {may && <SaveBar dirty={dirty} saving={saving} onSave={() => (sound ? saving.save() : focusFirstError())} />}
    </>
  );
}
