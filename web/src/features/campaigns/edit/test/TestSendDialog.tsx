import { Alert, Button, Group, Select, Stack, Text, Textarea } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconHelpCircle } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../../../api/client';
import { useFmt } from '../../../../app/fmt';
import { Dialog } from '../../../../components/Dialog';
import { ErrorBox } from '../../../../components/ErrorBox';
import { usePeople } from '../preview/usePeople';
import { sendableLanguages } from '../template/choose';
import { useWizard } from '../wizard/context';
import { keep, kept } from '../../../../app/preferences';
import { inPlace } from '../../../../components/in-place';
import { readNumbers } from './numbers';

const MOST = 10;
const LAST = 'hudhud.test-numbers';

/** The message to a few numbers of one's own, with the values of the person in the preview. */
export function TestSendDialog({ onClose, person }: { onClose: () => void; person: number }) {
  const { t } = useTranslation('campaign-edit');
  const fmt = useFmt();
  const { campaign, keeper, template } = useWizard();
  const { people } = usePeople();
  const shown = people.length ? people[person % people.length] : undefined;
  const [typed, setTyped] = useState(kept(LAST) ?? '');
  const [language, setLanguage] = useState<string | null>(null);
  const [fault, setFault] = useState<string>();
  const test = useMutation({
    mutationFn: async (to: string[]) => {
      await keeper.saveAll();
      const params = { path: { id: campaign.id } };
      return (await api.POST('/api/v1/campaigns/{id}/test-sends', { params, body: { to, contact: shown?.id, language: language ?? undefined } })).data!;
    },
  });
  const send = () => {
    const { good, bad } = readNumbers(typed);
    const wrong = bad.length
      ? t('test.bad', { numbers: bad.join(', ') })
      : !good.length
        ? t('test.none')
        : good.length > MOST
          ? t('test.tooMany', { n: fmt.number(MOST) })
          : undefined;
    setFault(wrong);
    if (wrong) return;
    keep(LAST, good.join(', '));
    test.mutate(good);
  };
  return (
    <Dialog onClose={onClose} title={t('test.title')}>
      <Stack
        component="form"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <Text size="sm" c="dimmed">
          {shown ? t('test.lead', { name: shown.name ?? shown.phone ?? '' }) : t('test.leadPlain')}
        </Text>
        <Textarea
          label={t('test.numbers')}
          description={t('test.numbersHint')}
          data-autofocus
          dir="ltr"
          autosize
          minRows={2}
          required
          error={fault}
          value={typed}
          onChange={({ currentTarget: { value } }) => setTyped(value)}
        />
        {template && template.variants.length > 1 && (
          <Select
            {...inPlace}
            label={t('test.language')}
            placeholder={t('test.ownLanguage')}
            clearable
            data={sendableLanguages(template).map((one) => ({ value: one, label: fmt.language(one) }))}
            value={language}
            onChange={setLanguage}
          />
        )}
        {test.isError && <ErrorBox title={t('test.failed')} problem={test.error} />}
        {test.data && <Results results={test.data.results} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common:close')}
          </Button>
          <Button type="submit" loading={test.isPending}>
            {t('test.send')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

const LOOKS = {
  accepted: { color: 'palm', icon: IconCheck },
  not_sent: { color: 'red', icon: IconAlertTriangle },
  unknown: { color: 'orange', icon: IconHelpCircle },
};

function Results({ results }: { results: Schemas['TestSendAnswer']['results'] }) {
  const { t } = useTranslation('campaign-edit');
  return (
    <div role="status">
      {results.map(({ to, outcome, code, reason }) => {
        const { color, icon: Icon } = LOOKS[outcome];
        return (
          <Alert key={to} color={color} variant="light" p="xs" mb={6} icon={<Icon size={18} aria-hidden />}>
            <bdi dir="ltr">{to}</bdi>: {t(`test.outcome.${outcome}`)} {code && t(`test.why.${code}`)}{' '}
            {code === 'refused_by_whatsapp' && <bdi dir="ltr">{reason}</bdi>}
          </Alert>
        );
      })}
    </div>
  );
}
