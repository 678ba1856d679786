import { Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPhotoPlus } from '@tabler/icons-react';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../../app/fmt';
import { later } from '../../../../app/later';
import { MEDIA_RULES, type MediaGroup } from '../../../../components/media/media-rules';
import { useBuilder } from '../page/context';
import { fileAddress, useFiles } from './useFiles';
import classes from './SampleFile.module.css';

const MediaLibrary = later(() => import('../../../../components/media/MediaLibrary').then((file) => ({ default: file.MediaLibrary })));

interface SampleFileProps {
  group: MediaGroup;
  chosen: string | undefined;
  onChoose: (id: string) => void;
}

/** What reviewers see above the words; a campaign may send another file. */
export function SampleFile({ group, chosen, onChoose }: SampleFileProps) {
  const { t } = useTranslation(['template-build', 'media']);
  const fmt = useFmt();
  const { sender, readOnly } = useBuilder();
  const fileOf = useFiles();
  const [choosing, library] = useDisclosure(false);
  const file = fileOf(chosen);
  return (
    <>
      <Group justify="space-between" gap="sm">
        <Group gap="sm" wrap="nowrap" miw={0} flex="1 1 200px">
          {chosen && group === 'image' && <img className={classes.small} src={fileAddress(chosen)} alt="" />}
          <div style={{ minWidth: 0 }}>
            <Text size="sm" fw={500} truncate dir="auto">
              {chosen ? (file?.fileName ?? t('sample.chosen')) : t(`sample.none.${group}`)}
            </Text>
            <Text size="xs" c="dimmed">
              {t('sample.hint')} {t(`media:rule.${group}`, { n: fmt.number(MEDIA_RULES[group].megabytes) })}
            </Text>
          </div>
        </Group>
        {!readOnly && (
          <Button variant="default" leftSection={<IconPhotoPlus size={18} aria-hidden />} disabled={!sender} onClick={library.open}>
            {t(chosen ? 'sample.change' : `sample.choose.${group}`)}
          </Button>
        )}
      </Group>
      {!sender && <Text size="xs">{t('sample.noSender')}</Text>}
      <Suspense fallback={null}>
        {choosing && sender && (
          <MediaLibrary
            group={group}
            sender={sender.id}
            chosen={file?.mediaId}
            onClose={library.close}
            onChoose={(media) => {
              onChoose(media.id);
              library.close();
            }}
          />
        )}
      </Suspense>
    </>
  );
}
