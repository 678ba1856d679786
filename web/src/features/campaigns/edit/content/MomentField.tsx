import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../../../../app/session';
import { instantOf, localOf } from '../../../../app/days';
import { MomentInput } from '../schedule/MomentInput';
import type { Assignment } from './source-choice';

/** A moment that is the same for everybody, such as the end of an offer. */
export function MomentField({ value, onChange }: { value: Assignment | undefined; onChange: (value: Assignment | undefined) => void }) {
  const { t } = useTranslation('campaign-edit');
  const { zone } = useWorkspace();
  const given = value?.source.from === 'constant' && !Number.isNaN(Date.parse(value.source.value)) ? value.source.value : undefined;
  const change = (at: string | undefined) => onChange(at ? { source: { from: 'constant', value: at, languages: {} } } : undefined);
  return (
    <MomentInput
      label={t('content.moment')}
      zone={zone}
      value={given && localOf(given, zone)}
      clearable
      onChange={(local) => change(local && instantOf(local, zone))}
    />
  );
}
