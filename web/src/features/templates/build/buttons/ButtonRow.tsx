import { ActionIcon, Skeleton } from '@mantine/core';
import { IconArrowBackUp, IconCopy, IconExternalLink, IconForms, IconList, IconPhone, IconTrash } from '@tabler/icons-react';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../../app/fmt';
import { later } from '../../../../app/later';
import { Findings } from '../lint/Findings';
import type { Button } from '../model/design';
import { useBuilder } from '../page/context';
import { LabelField } from './LabelField';
import { MoveButtons } from './MoveButtons';
import classes from './buttons.module.css';

const ButtonFields = later(() => import('./ButtonFields').then((file) => ({ default: file.ButtonFields })));

const ICONS: Record<string, typeof IconList> = {
  QUICK_REPLY: IconArrowBackUp,
  URL: IconExternalLink,
  PHONE_NUMBER: IconPhone,
  VOICE_CALL: IconPhone,
  COPY_CODE: IconCopy,
  FLOW: IconForms,
};

interface ButtonRowProps {
  /** Of the list, such as `cards.0.buttons`. */
  place: string;
  index: number;
  count: number;
  button: Button;
  /** Belongs to the kind of template: cannot be removed. */
  fixed: boolean;
  onEdit: (fields: Partial<Button>, about: string) => void;
  onMove: (to: number) => void;
  onRemove: () => void;
}

/** One button: what it is, what it says, where it leads. Alt and an arrow move it. */
export function ButtonRow({ place, index, count, button, fixed, onEdit, onMove, onRemove }: ButtonRowProps) {
  const { t } = useTranslation('template-build');
  const fmt = useFmt();
  const { readOnly } = useBuilder();
  const at = `${place}.${index}`;
  const Icon = ICONS[button.type] ?? IconList;
  const kind = t(`buttons.kind.${button.type}`, { defaultValue: button.type });
  const name = t('buttons.nth', { n: fmt.number(index + 1), kind });
  return (
    <div
      className={classes.row}
      role="group"
      aria-label={name}
      onKeyDown={(event) => {
        if (readOnly || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
        event.preventDefault();
        onMove(index + (event.key === 'ArrowUp' ? -1 : 1));
      }}
    >
      <div className={classes.head}>
        <Icon size={18} className={button.type === 'QUICK_REPLY' ? 'flips' : undefined} aria-hidden />
        <span className={classes.kind}>{kind}</span>
        {!readOnly && (
          <span className={classes.actions}>
            {count > 1 && <MoveButtons place={place} index={index} count={count} name={name} onMove={onMove} />}
            {!fixed && (
              <ActionIcon variant="subtle" color="gray" c="inherit" aria-label={t('buttons.remove', { name })} onClick={onRemove}>
                <IconTrash size={18} aria-hidden />
              </ActionIcon>
            )}
          </span>
        )}
      </div>
      <div className={classes.fields}>
        {button.type === 'COPY_CODE' ? <Findings at={at} /> : <LabelField at={at} value={button.text ?? ''} onChange={(text) => onEdit({ text }, at)} />}
        {button.type !== 'QUICK_REPLY' && (
          <Suspense fallback={<Skeleton h={60} />}>
            <ButtonFields at={at} button={button} onEdit={onEdit} />
          </Suspense>
        )}
      </div>
    </div>
  );
}
