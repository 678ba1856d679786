import { Button, Group, Stack, Text } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../../api/client';
import { Dialog } from '../../../../components/Dialog';
import { ErrorBox } from '../../../../components/ErrorBox';
import { NumberField } from '../../../../components/NumberField';
import { useProblemWords } from '../../../../components/problem-words';
import { useRun } from '../run/context';
import { useAct } from './useAct';

/** Rate and cost cap of a campaign under way. */
export function LimitsDialog({ onClose }: { onClose: () => void }) {
  const { campaign } = useRun();
  const { t } = useTranslation('campaign-view');
  const { settings } = campaign;
  const [perSecond, setPerSecond] = useState(settings.perSecond);
  const [costCapUsd, setCap] = useState(settings.costCapUsd);
  const act = useAct(campaign.id, () => change(campaign.id, campaign.version, { perSecond, costCapUsd }), t('limits.done'));
  const words = useProblemWords(act.problem);
  const wrongField = Object.keys(words.fields).length > 0;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await act.run()) onClose();
  };
  return (
    <Dialog onClose={onClose} title={t('limits.title')}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <Text size="sm" c="dimmed">
            {t('limits.text')}
          </Text>
          <NumberField
            data-autofocus
            label={t('limits.rate')}
            description={t('limits.rateHelp')}
            value={perSecond}
            onChange={setPerSecond}
            min={1}
            allowDecimal={false}
            hideControls
            error={words.fields.perSecond}
          />
          {settings.costCapUsd === undefined ? (
            <Text size="sm">{t('limits.noCap')}</Text>
          ) : (
            <NumberField
              label={t('limits.cap')}
              description={t('limits.capHelp')}
              value={costCapUsd}
              onChange={setCap}
              min={0.01}
              decimalScale={2}
              hideControls
              error={words.fields.costCapUsd}
            />
          )}
          {act.problem !== undefined && !wrongField && <ErrorBox title={t('actFailed')} problem={act.problem} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common:cancel')}
            </Button>
            <Button type="submit" loading={act.busy}>
              {t('common:save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

async function change(id: string, version: number, limits: { perSecond?: number; costCapUsd?: number }) {
  const { data } = await api.PUT('/api/v1/campaigns/{id}/limits', {
    params: { path: { id }, header: { 'If-Match': `"${version}"` } },
    body: limits,
  });
  return data;
}
