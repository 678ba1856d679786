import { Alert, Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconHelpCircle } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/client';
import { keep, kept } from '../../../app/preferences';
import { Dialog } from '../../../components/Dialog';
import { ErrorBox } from '../../../components/ErrorBox';
import { inPlace } from '../../../components/in-place';
import { latinDigits } from '../../../components/number';
import { LanguageChoice } from './Choices';

const LAST = 'hudhud.test-number';
const E164 = /^\+[1-9]\d{6,14}$/;

const LOOKS = {
  accepted: { color: 'palm', icon: IconCheck },
  not_sent: { color: 'red', icon: IconAlertTriangle },
  unknown: { color: 'orange', icon: IconHelpCircle },
};

interface TestDialogProps {
  senders: Schemas['SenderView'][];
  languages: string[];
  language: string;
  onLanguage: (language: string) => void;
  test: (sender: string, to: string) => Promise<Schemas['TestSendAnswer']>;
  onClose: () => void;
  children: ReactNode;
}

/** The approved message to one phone of the team. */
export function TestDialog({ senders, languages, language, onLanguage, test, onClose, children }: TestDialogProps) {
  const { t } = useTranslation('template-trial');
  const [typed, setTyped] = useState(kept(LAST) ?? '');
  const [fault, setFault] = useState(false);
  const [chosen, setSender] = useState<string | null>(null);
  const sender = chosen ?? senders[0]?.id;
  const send = useMutation({ mutationFn: (to: string) => test(sender!, to) });
  const submit = () => {
    const to = latinDigits(typed).replace(/[^\d+]/g, '').replace(/^00/, '+');
    setFault(!E164.test(to));
    if (!E164.test(to)) return;
    keep(LAST, to);
    send.mutate(to);
  };
  const result = send.data?.results[0];
  const { color, icon: Icon } = LOOKS[result?.outcome ?? 'unknown'];
  return (
    <Dialog onClose={onClose} title={t('test.title')}>
      <Stack
        component="form"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Text size="sm">{t('test.lead')}</Text>
        {senders.length === 0 && <Alert color="orange">{t('test.noSender')}</Alert>}
        <TextInput
          label={t('test.number')}
          description={t('test.numberHint')}
          data-autofocus
          dir="ltr"
          type="tel"
          required
          error={fault && t('test.bad')}
          value={typed}
          onChange={({ currentTarget: { value } }) => setTyped(value)}
        />
        {senders.length > 1 && (
          <Select
            {...inPlace}
            label={t('test.sender')}
            allowDeselect={false}
            data={senders.map(({ id, name }) => ({ value: id, label: name }))}
            value={sender}
            onChange={setSender}
          />
        )}
        <LanguageChoice languages={languages} language={language} onLanguage={onLanguage} />
        {children}
        {send.isError && <ErrorBox title={t('test.failed')} problem={send.error} />}
        {result && (
          <Alert role="status" color={color} variant="light" icon={<Icon size={18} aria-hidden />}>
            <bdi dir="ltr">{result.to}</bdi>: {t(`test.outcome.${result.outcome}`)} {result.code && t(`test.why.${result.code}`)}{' '}
            {result.code === 'refused_by_whatsapp' && <bdi dir="ltr">{result.reason}</bdi>}
          </Alert>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common:close')}
          </Button>
          <Button type="submit" loading={send.isPending} disabled={!sender}>
            {t('test.send')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
