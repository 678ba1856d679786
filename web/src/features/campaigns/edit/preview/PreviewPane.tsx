import { ActionIcon, Alert, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconUserOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../../app/fmt';
import { useWorkspace } from '../../../../app/session';
import { ErrorBox } from '../../../../components/ErrorBox';
import { Message } from '../../../../components/message/Message';
import { Phone } from '../../../../components/message/Phone';
import { useWizard } from '../wizard/context';
import { usePreview } from './usePreview';
import { usePreviewMessage } from './usePreviewMessage';
import classes from './Preview.module.css';

interface PreviewPaneProps {
  /** Which of the people, from 0. */
  person: number;
  onPerson: (person: number) => void;
}

/** The message as one real person after another would get it. */
export function PreviewPane({ person, onPerson }: PreviewPaneProps) {
  const { t, i18n } = useTranslation('campaign-edit');
  const fmt = useFmt();
  const { name } = useWorkspace();
  const { template, sender } = useWizard();
  const { people, ofAudience, previews, busy, problem, retry } = usePreview();
  const at = people.length ? person % people.length : 0;
  const shown = people[at];
  const preview = previews?.previews.find((one) => one.contact === shown?.id)?.preview;
  const message = usePreviewMessage(preview, i18n.language);
  const skipped = preview?.skipped;
  return (
    <div className={classes.pane}>
      <Phone sender={sender?.verifiedName ?? sender?.name ?? name} busy={busy}>
        {message ? <Message message={message} time={fmt.time(new Date())} /> : <p className={classes.none}>{t('preview.noTemplate')}</p>}
      </Phone>
      {template && shown && (
        <>
          <div className={classes.people} role="group" aria-label={t('preview.people')}>
            <ActionIcon variant="default" aria-label={t('preview.previous')} onClick={() => onPerson((at + people.length - 1) % people.length)}>
              <IconChevronLeft size={20} className="flips" aria-hidden />
            </ActionIcon>
            <div className={classes.person} role="status">
              <Text fw={600} size="sm" truncate dir="auto">
                {shown.name ?? shown.phone ?? t('preview.nameless')}
              </Text>
              <Text size="xs" c="dimmed">
                {t('preview.of', { at: fmt.number(at + 1), n: fmt.number(people.length) })}
                {preview?.language && <> · {fmt.language(preview.language)}</>}
              </Text>
            </div>
            <ActionIcon variant="default" aria-label={t('preview.next')} onClick={() => onPerson((at + 1) % people.length)}>
              <IconChevronRight size={20} className="flips" aria-hidden />
            </ActionIcon>
          </div>
          {!ofAudience && (
            <Text size="xs" c="dimmed" ta="center">
              {t('preview.notYours')}
            </Text>
          )}
          {problem && !previews && <ErrorBox title={t('preview.failed')} problem={problem} onRetry={() => void retry()} />}
          {skipped && (
            <Alert color="orange" variant="light" icon={<IconUserOff aria-hidden />} p="sm">
              <Text size="sm">{t(`preview.skipped.${skipped.reason}`)}</Text>
            </Alert>
          )}
        </>
      )}
    </div>
  );
}
