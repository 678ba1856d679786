import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconSend2 } from '@tabler/icons-react';
import { Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../../app/fmt';
import { later } from '../../../../app/later';
import { errorsOf, inOrder } from '../lint/findings';
import { jumpTo } from '../lint/jump';
import type { useCheck } from '../lint/useCheck';
import { useBuilder } from '../page/context';

const SubmitDialog = later(() => import('./SubmitDialog').then((file) => ({ default: file.SubmitDialog })));

const AskDialog = later(() => import('../approval/AskDialog').then((file) => ({ default: file.AskDialog })));

interface SubmitButtonProps {
  check: ReturnType<typeof useCheck>;
  onTried: () => void;
}

/** Hands the template in, or asks for the approval that it needs first; while something is wrong it says how much, and leads there. */
export function SubmitButton({ check, onTried }: SubmitButtonProps) {
  const { t } = useTranslation('template-build');
  const fmt = useFmt();
  const { checked, design, draft, open } = useBuilder();
  const Asked = draft.approvalRequired && draft.approval?.state !== 'approved' ? AskDialog : SubmitDialog;
  const [asking, ask] = useDisclosure(false);
  const errors = errorsOf(checked.findings);
  // Whoever presses before the check has answered does not press in vain.
  const [pressed, setPressed] = useState(false);
  const answered = check.known || Boolean(check.problem);
  // Without an answer the server still checks what is handed in.
  useEffect(() => {
    if (!pressed || !answered) return;
    setPressed(false);
    const first = inOrder(errors)[0];
    if (!first) {
      ask.open();
      return;
    }
    const version = design.versions.findIndex(({ language }) => language === first.language);
    if (version >= 0) open(version);
    jumpTo(first.at);
  }, [pressed, answered, errors, ask, design, open]);
  const press = () => {
    onTried();
    setPressed(true);
  };
  return (
    <>
      <Button leftSection={<IconSend2 size={18} className="flips" aria-hidden />} loading={pressed} onClick={press}>
        {errors.length ? t('submit.errors', { count: errors.length, n: fmt.number(errors.length) }) : t(Asked === AskDialog ? 'submit.ask' : 'submit.open')}
      </Button>
      <Suspense fallback={null}>{asking && <Asked onClose={ask.close} />}</Suspense>
    </>
  );
}
