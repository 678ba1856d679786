import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Sender } from '../wizard/context';
import { inPlace } from '../../../../components/in-place';

interface SenderSelectProps {
  senders: Sender[];
  value?: string;
  onChange: (sender: string) => void;
}

/** The number that people see. */
export function SenderSelect({ senders, value, onChange }: SenderSelectProps) {
  const { t } = useTranslation('campaign-edit');
  return (
    <Select
      {...inPlace}
      label={t('basics.sender')}
      description={t('basics.senderHint')}
      placeholder={t('basics.senderChoose')}
      required
      allowDeselect={false}
      data={senders.map((sender) => ({ value: sender.id, label: senderLabel(sender) }))}
      value={value ?? null}
      onChange={(chosen) => chosen && onChange(chosen)}
    />
  );
}

const senderLabel = ({ name, displayPhone }: Sender) => (displayPhone ? `${name} · \u2066+${displayPhone.replace(/^\+/, '')}\u2069` : name);
