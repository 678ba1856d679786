import { Alert, Button, FileButton, Group, Progress, Text } from '@mantine/core';
import { IconAlertTriangle, IconUpload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../api/problem';
import { useFmt } from '../../app/fmt';
import { ErrorBox } from '../ErrorBox';
import { faultOf, MEDIA_RULES, type FileFault, type MediaGroup } from './media-rules';
import { uploadMedia } from './upload';
import type { MediaFile } from './media-rules';

interface MediaUploadProps {
  group: MediaGroup;
  sender: string;
  onUploaded: (file: MediaFile) => void;
}

/** Type and size are looked at before anything is sent. */
export function MediaUpload({ group, sender, onUploaded }: MediaUploadProps) {
  const { t } = useTranslation('media');
  const fmt = useFmt();
  const rule = MEDIA_RULES[group];
  const [fault, setFault] = useState<FileFault>();
  const [share, setShare] = useState(0);
  const abort = useRef(new AbortController());
  useEffect(() => () => abort.current.abort(), []);
  const upload = useMutation({
    mutationFn: (file: File) => {
      abort.current = new AbortController();
      setShare(0);
      return uploadMedia(sender, file, setShare, abort.current.signal);
    },
    onSuccess: onUploaded,
  });
  const choose = (file: File | null) => {
    if (!file) return;
    const found = faultOf(group, file);
    setFault(found);
    upload.reset();
    if (!found) upload.mutate(file);
  };
  return (
    <>
      <Group gap="sm">
        <FileButton accept={rule.types.join(',')} onChange={choose} disabled={upload.isPending}>
          {(props) => (
            <Button {...props} loading={upload.isPending} leftSection={<IconUpload size={18} aria-hidden />}>
              {t('upload')}
            </Button>
          )}
        </FileButton>
        <Text size="sm" c="dimmed">
          {t(`rule.${group}`, { n: fmt.number(rule.megabytes) })}
        </Text>
      </Group>
      {upload.isPending && (
        <Progress mt="md" value={share * 100} aria-label={t('progress', { share: fmt.percent(share, 0) })} />
      )}
      {fault && (
        <Alert mt="md" role="alert" color="red" icon={<IconAlertTriangle aria-hidden />}>
          {t(`fault.${fault}`, { n: fmt.number(rule.megabytes), rule: t(`rule.${group}`, { n: fmt.number(rule.megabytes) }) })}
        </Alert>
      )}
      {upload.isError && (
        <div style={{ marginBlockStart: 16 }}>
          <ErrorBox
            title={t('notUploaded')}
            problem={upload.error}
            onRetry={isOfTheFile(upload.error) ? undefined : () => upload.mutate(upload.variables)}
          />
        </div>
      )}
    </>
  );
}

/** The same file would be refused again. */
const isOfTheFile = (problem: unknown) => problem instanceof Refusal && problem.code.startsWith('media-');
