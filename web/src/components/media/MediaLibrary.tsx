import { SimpleGrid, Skeleton, UnstyledButton } from '@mantine/core';
import { IconCircleCheckFilled, IconFileText, IconVideo } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { $api } from '../../api/client';
import { useFmt } from '../../app/fmt';
import { Dialog } from '../Dialog';
import { Empty } from '../Empty';
import { ErrorBox } from '../ErrorBox';
import type { MediaGroup } from './media-rules';
import { MediaUpload } from './MediaUpload';
import type { MediaFile } from './media-rules';
import classes from './MediaLibrary.module.css';

interface MediaLibraryProps {
  group: MediaGroup;
  sender: string;
  chosen?: string;
  onChoose: (file: MediaFile) => void;
  onClose: () => void;
}

/** What was uploaded for the number and can be sent, and the way to add to it. */
export function MediaLibrary({ group, sender, chosen, onChoose, onClose }: MediaLibraryProps) {
  const { t } = useTranslation('media');
  const client = useQueryClient();
  const list = $api.useQuery('get', '/api/v1/media', { params: { query: { sender, group, usable: true, limit: 60 } } });
  const uploaded = (file: MediaFile) => {
    void client.invalidateQueries({ queryKey: ['get', '/api/v1/media'] });
    onChoose(file);
  };
  return (
    <Dialog onClose={onClose} size="lg" title={t(`title.${group}`)}>
      <MediaUpload group={group} sender={sender} onUploaded={uploaded} />
      {list.isError && <ErrorBox title={t('notLoaded')} problem={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <Skeleton h={160} mt="lg" radius="md" />}
      {list.data?.items.length === 0 && <Empty>{t(`empty.${group}`)}</Empty>}
      <SimpleGrid cols={{ base: 2, sm: 3 }} mt="lg" component="ul" className={classes.list}>
        {list.data?.items.map((file) => (
          <li key={file.id}>
            <Choice file={file} chosen={file.mediaId === chosen} onChoose={() => onChoose(file)} />
          </li>
        ))}
      </SimpleGrid>
    </Dialog>
  );
}

function Choice({ file, chosen, onChoose }: { file: MediaFile; chosen: boolean; onChoose: () => void }) {
  const { t } = useTranslation('media');
  const fmt = useFmt();
  const Icon = file.type.startsWith('video') ? IconVideo : IconFileText;
  return (
    <UnstyledButton className={classes.file} aria-pressed={chosen} onClick={onChoose}>
      <span className={classes.picture}>
        {file.type.startsWith('image') ? (
          <img src={`/api/v1/media/${file.id}/content`} alt="" loading="lazy" />
        ) : (
          <Icon size={36} stroke={1.4} aria-hidden />
        )}
        {chosen && <IconCircleCheckFilled size={24} className={classes.check} aria-hidden />}
      </span>
      <span className={classes.name} dir="auto">
        {file.fileName}
      </span>
      {file.original && <span className={classes.until}>{t('converted')}</span>}
      {!file.kept && <span className={classes.until}>{t('until', { when: fmt.day(file.expiresAt) })}</span>}
    </UnstyledButton>
  );
}
