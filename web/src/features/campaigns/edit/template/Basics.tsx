import { Radio, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../../components/Panel';
import { useWizard } from '../wizard/context';
import { SenderSelect } from './SenderSelect';

const PURPOSES = ['marketing', 'transactional'] as const;

/** What the campaign is called, who sends it, and why. */
export function Basics() {
  const { t } = useTranslation('campaign-edit');
  const { settings, edit, senders } = useWizard();
  const [name, setName] = useState(settings.name);
  return (
    <Panel title={t('basics.title')}>
      <Stack>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput
            label={t('basics.name')}
            description={t('basics.nameHint')}
            required
            maxLength={200}
            dir="auto"
            value={name}
            error={name.trim() ? null : t('basics.nameMissing')}
            onChange={({ currentTarget: { value } }) => {
              setName(value);
              if (value.trim()) edit({ name: value.trim() });
            }}
          />
          <SenderSelect senders={senders} value={settings.sender} onChange={(sender) => edit({ sender })} />
        </SimpleGrid>
        <Radio.Group
          label={t('basics.purpose')}
          value={settings.purpose}
          onChange={(value) => edit({ purpose: value as (typeof PURPOSES)[number] })}
        >
          <SimpleGrid cols={{ base: 1, sm: 2 }} mt="xs">
            {PURPOSES.map((purpose) => (
              <Radio key={purpose} value={purpose} label={t(`basics.${purpose}`)} description={t(`basics.${purpose}Hint`)} />
            ))}
          </SimpleGrid>
        </Radio.Group>
      </Stack>
    </Panel>
  );
}
