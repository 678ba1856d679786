import { Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPhotoPlus } from '@tabler/icons-react';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../../app/fmt';
import { later } from '../../../../app/later';
import type { MediaGroup } from '../../../../components/media/media-rules';
import { useWizard } from '../wizard/context';
import type { Assignment } from './source-choice';
import { useMediaFiles } from './useMediaFiles';
import type { VariablePlace } from './variable-words';

const MediaLibrary = later(() => import('../../../../components/media/MediaLibrary').then((file) => ({ default: file.MediaLibrary })));

interface MediaFieldProps {
  place: VariablePlace;
  value: Assignment | undefined;
  onChange: (value: Assignment) => void;
}

/** A picture, film or file: from the library, or uploaded into it. */
export function MediaField({ place, value, onChange }: MediaFieldProps) {
  const { t } = useTranslation(['campaign-edit', 'media']);
  const fmt = useFmt();
  const { settings } = useWizard();
  const fileOf = useMediaFiles();
  const [choosing, library] = useDisclosure(false);
  const chosen = value?.source.from === 'constant' ? value.source.value : undefined;
  const file = fileOf(chosen);
  const group = place.name as MediaGroup;
  return (
    <>
      <Group justify="space-between" gap="sm">
        {file ? (
          <div style={{ minWidth: 0 }}>
            <Text fw={500} truncate dir="auto">
              {file.fileName}
            </Text>
            {!file.kept && (
              <Text size="xs" c="dimmed">
                {t('media:until', { when: fmt.day(file.expiresAt) })}
              </Text>
            )}
          </div>
        ) : (
          <Text c="dimmed" size="sm" style={{ overflowWrap: 'anywhere' }}>
            {chosen ? <bdi dir="ltr">{chosen}</bdi> : t(`media.none.${group}`)}
          </Text>
        )}
        <Button variant="default" leftSection={<IconPhotoPlus size={18} aria-hidden />} disabled={!settings.sender} onClick={library.open}>
          {t(chosen ? 'media.change' : `media.choose.${group}`)}
        </Button>
      </Group>
      {!settings.sender && <Text size="xs">{t('media.senderFirst')}</Text>}
      <Suspense fallback={null}>
        {choosing && settings.sender && (
          <MediaLibrary
            group={group}
            sender={settings.sender}
            chosen={chosen}
            onClose={library.close}
            onChoose={(media) => {
              onChange({ source: { from: 'constant', value: media.mediaId, languages: {} } });
              library.close();
            }}
          />
        )}
      </Suspense>
    </>
  );
}
