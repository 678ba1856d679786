import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDeviceMobileMessage } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { useMay } from '../../../app/session';
import { useFiles } from '../build/media/useFiles';
import { useBuilder } from '../build/page/context';
import { trialMapping } from '../build/preview/mapping';
import { RehearseDialog } from './RehearseDialog';
import { useSimulator } from './useSimulator';

/** The draft as it stands, on a phone of the simulator. */
export function RehearseDraft() {
  const { t } = useTranslation('template-trial');
  const { draft, design, version, checked, keeper, readOnly } = useBuilder();
  const fileOf = useFiles();
  const known = useSimulator();
  const may = useMay('marketer');
  const [asking, ask] = useDisclosure(false);
  const [language, setLanguage] = useState(version.language);
  if (!known || !may) return null;
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconDeviceMobileMessage size={18} aria-hidden />}
        onClick={() => {
          setLanguage(version.language);
          ask.open();
        }}
      >
        {t('rehearse.open')}
      </Button>
      {asking && (
        <RehearseDialog
          languages={design.versions.map((one) => one.language)}
          language={language}
          onLanguage={setLanguage}
          rehearse={async (chosen, contact) => {
            if (!readOnly) await keeper.saveAll();
            const mapping = trialMapping(design, checked, (file) => fileOf(file)?.mediaId);
            const body = { language: chosen, contact: contact ?? undefined, mapping };
            return (await api.POST('/api/v1/template-drafts/{id}/rehearsals', { params: { path: { id: draft.id } }, body })).data!;
          }}
          onClose={ask.close}
        />
      )}
    </>
  );
}
