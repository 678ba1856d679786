import { ActionIcon, Alert, Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArrowBackUp, IconArrowForwardUp, IconDeviceMobile, IconLock } from '@tabler/icons-react';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { later } from '../../../../app/later';
import { Page } from '../../../../components/Page';
import { Basics } from '../basics/Basics';
import { KindChoice } from '../basics/KindChoice';
import type { Edited, Editor } from '../draft/Editor';
import { SaveMark } from '../draft/SaveMark';
import type { KeptDraft, TemplateKeeper } from '../draft/useTemplateDraft';
import { LanguageTabs } from '../languages/LanguageTabs';
import type { useCheck } from '../lint/useCheck';
import { MessageForm } from '../parts/MessageForm';
import { SubmitButton } from '../submit/SubmitButton';
import { useBuilder } from './context';
import classes from './Builder.module.css';

const ApprovalPanel = later(() => import('../approval/ApprovalPanel').then((file) => ({ default: file.ApprovalPanel })));
const SubmissionPanel = later(() => import('../submit/SubmissionPanel').then((file) => ({ default: file.SubmissionPanel })));
const Summary = later(() => import('../lint/Summary').then((file) => ({ default: file.Summary })));
const RehearseDraft = later(() => import('../../trial/RehearseDraft').then((file) => ({ default: file.RehearseDraft })));
const PreviewPane = later(() => import('../preview/PreviewPane').then((file) => ({ default: file.PreviewPane })));
const PreviewDrawer = later(() => import('../preview/PreviewDrawer').then((file) => ({ default: file.PreviewDrawer })));

interface BuilderPageProps {
  kept: KeptDraft;
  keeper: TemplateKeeper;
  editor: Editor;
  edited: Edited;
  check: ReturnType<typeof useCheck>;
  mayEdit: boolean;
  /** Somebody wanted to hand it in: from now on nothing is kept back. */
  onTried: () => void;
}

/** The form, and the phone beside it. */
export function BuilderPage({ kept, keeper, editor, edited, check, mayEdit, onTried }: BuilderPageProps) {
  const { t } = useTranslation('template-build');
  const { design, draft, readOnly } = useBuilder();
  const [previewing, preview] = useDisclosure(false);
  return (
    <Page
      title={design.name || t('title')}
      lead={<SaveMark kept={kept} onRetry={() => void keeper.flush()} />}
      actions={
        <>
          {!readOnly && (
            <>
              <ActionIcon variant="default" aria-label={t('undo')} aria-keyshortcuts="Control+Z" disabled={!edited.canUndo} onClick={editor.undo}>
                <IconArrowBackUp size={20} className="flips" aria-hidden />
              </ActionIcon>
              <ActionIcon variant="default" aria-label={t('redo')} aria-keyshortcuts="Control+Shift+Z" disabled={!edited.canRedo} onClick={editor.redo}>
                <IconArrowForwardUp size={20} className="flips" aria-hidden />
              </ActionIcon>
            </>
          )}
          <Button className={classes.onPhones} variant="default" leftSection={<IconDeviceMobile size={18} aria-hidden />} onClick={preview.open}>
            {t('preview.open')}
          </Button>
          <Suspense fallback={null}>
            <RehearseDraft />
          </Suspense>
          {!readOnly && <SubmitButton check={check} onTried={onTried} />}
        </>
      }
    >
      {!mayEdit && (
        <Alert color="gray" icon={<IconLock aria-hidden />}>
          {t('readOnly')}
        </Alert>
      )}
      <Suspense fallback={null}>{draft.approvalRequired && draft.approval && <ApprovalPanel approval={draft.approval} />}</Suspense>
      <Suspense fallback={null}>{draft.submissions.length > 0 && <SubmissionPanel />}</Suspense>
      <div className={classes.columns}>
        <div className={classes.form} role="group" aria-label={t('form')}>
          <fieldset className={classes.part} disabled={readOnly}>
            <Basics />
            <KindChoice />
          </fieldset>
          {/* Who may only look still goes from language to language. */}
          <LanguageTabs>
            <fieldset className={classes.part} disabled={readOnly}>
              <MessageForm />
            </fieldset>
          </LanguageTabs>
          <Suspense fallback={null}>
            <Summary problem={check.problem} onRetry={check.retry} />
          </Suspense>
        </div>
        <aside className={classes.aside} aria-label={t('preview.title')}>
          <Suspense fallback={null}>
            <PreviewPane />
          </Suspense>
        </aside>
      </div>
      <Suspense fallback={null}>{previewing && <PreviewDrawer onClose={preview.close} />}</Suspense>
    </Page>
  );
}
