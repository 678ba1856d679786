import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Sender } from '../wizard/context';

interface SenderSelectProps {
  senders: Sender[];
  value?: string;
  onChange: (sender: string) => void;
}

/** The number that people see. */
export function SenderSelect({ senders, value, onChange }: SenderSelectProps) {
  const { t } = useTranslation('campaign-edit');
  const known = senders.some((sender) => sender.id === value);
  return (
    <NativeSelect
      label={t('basics.sender')}
      description={t('basics.senderHint')}
      required
      value={known ? value : ''}
      onChange={({ currentTarget: { value: chosen } }) => chosen && onChange(chosen)}
    >
      {!known && <option value="">{t('basics.senderChoose')}</option>}
      {senders.map((sender) => (
        <option key={sender.id} value={sender.id}>
          {senderLabel(sender)}
        </option>
      ))}
    </NativeSelect>
  );
}

const senderLabel = ({ name, displayPhone }: Sender) => (displayPhone ? `${name} · \u2066+${displayPhone.replace(/^\+/, '')}\u2069` : name);
