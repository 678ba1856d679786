import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconCheck, IconExternalLink } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/client';
import { Dialog } from '../../../components/Dialog';
import { ErrorBox } from '../../../components/ErrorBox';
import { ContactChoice, LanguageChoice } from './Choices';

interface RehearseDialogProps {
  languages: string[];
  language: string;
  onLanguage: (language: string) => void;
  rehearse: (language: string, contact: string | null) => Promise<Schemas['RehearsalRehearsed']>;
  onClose: () => void;
  /** What else can be chosen. */
  children?: ReactNode;
}

/** The message on a phone of the simulator: the answer is the way there. */
export function RehearseDialog({ languages, language, onLanguage, rehearse, onClose, children }: RehearseDialogProps) {
  const { t } = useTranslation('template-trial');
  const [contact, setContact] = useState<string | null>(null);
  const send = useMutation({ mutationFn: () => rehearse(language, contact) });
  return (
    <Dialog onClose={onClose} title={t('rehearse.title')}>
      <Stack
        component="form"
        onSubmit={(event) => {
          event.preventDefault();
          send.mutate();
        }}
      >
        <Text size="sm">{t('rehearse.lead')}</Text>
        <LanguageChoice languages={languages} language={language} onLanguage={onLanguage} />
        <ContactChoice contact={contact} onContact={setContact} />
        {children}
        {send.isError && <ErrorBox title={t('rehearse.failed')} problem={send.error} />}
        {send.data && (
          <Alert role="status" color="palm" variant="light" icon={<IconCheck aria-hidden />} title={t('rehearse.done')}>
            <Button
              component="a"
              href={send.data.phone}
              target="_blank"
              rel="noreferrer"
              variant="default"
              rightSection={<IconExternalLink size={16} className="flips" aria-hidden />}
            >
              {t('rehearse.phone')}
            </Button>
          </Alert>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common:close')}
          </Button>
          <Button type="submit" loading={send.isPending} data-autofocus>
            {t('rehearse.send')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
