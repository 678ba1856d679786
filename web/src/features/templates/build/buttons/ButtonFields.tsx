import { useTranslation } from 'react-i18next';
import { latinDigits } from '../../../../components/number';
import type { Button } from '../model/design';
import { SHAPES } from '../model/kinds';
import { LIMITS } from '../model/limits';
import { useBuilder } from '../page/context';
import { TextField } from '../text/TextField';
import { AddressFields } from './AddressFields';

export interface ButtonFieldsProps {
  at: string;
  button: Button;
  onEdit: (fields: Partial<Button>, about: string) => void;
}

/** What a button needs beside its words. */
export function ButtonFields({ at, button, onEdit }: ButtonFieldsProps) {
  const { t } = useTranslation('template-build');
  const { kind } = useBuilder();
  const field = (name: string, key: keyof Button & string, most?: number, tidy: (value: string) => string = (value) => value.trim()) => (
    <TextField
      at={`${at}.${name}`}
      label={t(`buttons.${name}`)}
      dir="ltr"
      spellCheck={false}
      most={most}
      value={String(button[key] ?? '')}
      onChange={(value) => onEdit({ [key]: tidy(value) }, `${at}.${name}`)}
    />
  );
  switch (button.type) {
    case 'URL':
      return <AddressFields at={at} button={button} onEdit={onEdit} />;
    case 'PHONE_NUMBER':
      return field('phone', 'phone_number', LIMITS.phone, (value) => latinDigits(value).replace(/[^\d+]/g, ''));
    case 'COPY_CODE':
      return field('code', 'example', SHAPES[kind].own?.type === 'URL' ? LIMITS.offerCode : LIMITS.code);
    case 'FLOW':
      return (
        <>
          {field('flow', 'flow_id')}
          {field('screen', 'navigate_screen')}
        </>
      );
    default:
      return null;
  }
}
