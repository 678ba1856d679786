import { Checkbox, Radio, SimpleGrid, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { NumberField } from '../../../../components/NumberField';
import { Panel } from '../../../../components/Panel';
import { Findings } from '../lint/Findings';
import type { Button, Code } from '../model/design';
import { LIMITS } from '../model/limits';
import { inAllBlocks, inVersion } from '../model/structure';
import { useBuilder } from '../page/context';
import { LabelField } from '../buttons/LabelField';
import { TextField } from '../text/TextField';

const WAYS = ['COPY_CODE', 'ONE_TAP', 'ZERO_TAP'] as const;

/** A message with a code: WhatsApp words it, what is left to choose is how the code gets into the app. */
export function CodePanel() {
  const { t } = useTranslation('template-build');
  const { version, at, change } = useBuilder();
  const code = version.code ?? { recommendation: false };
  const otp = version.buttons.findIndex(({ type }) => type === 'OTP');
  const button = version.buttons[otp];
  const put = (about: string, next: Code) => change(about, (now) => inVersion(now, at, (one) => ({ ...one, code: next })));
  const edit = (about: string, fields: Partial<Button>, all = false) =>
    change(about, (now) =>
      inAllBlocks(now, at, undefined, (block, mine) =>
        mine || all ? { ...block, buttons: block.buttons.map((one) => (one.type === 'OTP' ? { ...one, ...fields } : one)) } : block,
      ),
    );
  const way = button?.otp_type?.toUpperCase() ?? 'COPY_CODE';
  return (
    <>
      <Panel title={t('code.title')}>
        <Stack gap="md">
          <Text size="sm" c="dimmed">
            {t('code.lead')}
          </Text>
          <div data-at="body">
            <Checkbox
              label={t('code.recommendation')}
              description={t('code.recommendationHint')}
              checked={code.recommendation}
              onChange={({ currentTarget: { checked } }) => put('', { ...code, recommendation: checked })}
            />
            <Findings at="body" />
          </div>
          <div data-at="footer">
            <NumberField
              label={t('code.minutes')}
              description={t('code.minutesHint')}
              maw={280}
              min={LIMITS.fewestMinutes}
              max={LIMITS.mostMinutes}
              allowDecimal={false}
              value={code.minutes}
              onChange={(minutes) => put('footer', { ...code, minutes })}
            />
            <Findings at="footer" />
          </div>
        </Stack>
      </Panel>
      {button && (
        <Panel title={t('code.button')}>
          <Stack gap="md" data-at={`buttons.${otp}`}>
            <Radio.Group label={t('code.way')} value={way} onChange={(chosen) => edit('', { otp_type: chosen }, true)}>
              <Stack gap="xs" mt={6}>
                {WAYS.map((one) => (
                  <Radio key={one} value={one} label={t(`code.${one}`)} description={t(`code.${one}_hint`)} />
                ))}
              </Stack>
            </Radio.Group>
            <LabelField at={`buttons.${otp}`} value={button.text ?? ''} onChange={(text) => edit(`buttons.${otp}`, { text })} />
            {way !== 'COPY_CODE' && (
              <>
                {way === 'ONE_TAP' && (
                  <LabelField label={t('code.autofill')} at={`buttons.${otp}.autofill`} value={button.autofill_text ?? ''} onChange={(text) => edit(`buttons.${otp}.autofill`, { autofill_text: text })} />
                )}
                <SimpleGrid cols={{ base: 1, sm: 2 }}>
                  <TextField
                    at={`buttons.${otp}.app`}
                    label={t('code.package')}
                    dir="ltr"
                    spellCheck={false}
                    placeholder="com.example.shop"
                    value={button.package_name ?? ''}
                    onChange={(value) => edit(`buttons.${otp}.app`, { package_name: value.trim() }, true)}
                  />
                  <TextField
                    at={`buttons.${otp}.hash`}
                    label={t('code.hash')}
                    description={t('code.hashHint')}
                    inputWrapperOrder={['label', 'input', 'description', 'error']}
                    dir="ltr"
                    spellCheck={false}
                    value={button.signature_hash ?? ''}
                    onChange={(value) => edit(`buttons.${otp}.hash`, { signature_hash: value.trim() }, true)}
                  />
                </SimpleGrid>
              </>
            )}
            {way === 'ZERO_TAP' && (
              <Checkbox
                label={t('code.terms')}
                checked={button.zero_tap_terms_accepted === true}
                onChange={({ currentTarget: { checked } }) => edit('', { zero_tap_terms_accepted: checked || undefined }, true)}
              />
            )}
          </Stack>
        </Panel>
      )}
    </>
  );
}
