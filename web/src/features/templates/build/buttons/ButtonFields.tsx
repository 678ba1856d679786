import { Button as Action } from '@mantine/core';
import { IconBraces } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { latinDigits } from '../../../../components/number';
import type { Button } from '../model/design';
import { SHAPES } from '../model/kinds';
import { LIMITS } from '../model/limits';
import { useBuilder } from '../page/context';
import { TextField } from '../text/TextField';

interface ButtonFieldsProps {
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
      return <Address at={at} button={button} onEdit={onEdit} />;
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

const END = '{{1}}';

/** At most one variable, at the end; then reviewers need to see a whole address. */
function Address({ at, button, onEdit }: ButtonFieldsProps) {
  const { t } = useTranslation('template-build');
  const { readOnly } = useBuilder();
  const url = button.url ?? '';
  const open = url.includes('{{');
  return (
    <>
      <div>
        <TextField
          at={`${at}.url`}
          label={t('buttons.url')}
          type="url"
          dir="ltr"
          spellCheck={false}
          most={LIMITS.url}
          value={url}
          onChange={(value) => onEdit({ url: value.trim(), ...(!value.includes('{{') && { example: undefined }) }, `${at}.url`)}
        />
        {!open && !readOnly && (
          <Action
            mt={6}
            size="compact-sm"
            variant="subtle"
            leftSection={<IconBraces size={16} aria-hidden />}
            onClick={() => onEdit({ url: `${url.endsWith('/') || url.includes('?') ? url : `${url}/`}${END}` }, '')}
          >
            {t('buttons.addVariable')}
          </Action>
        )}
      </div>
      {open && (
        <TextField
          at={`${at}.sample`}
          label={t('buttons.sample')}
          placeholder={url.replace(END, 'eid-2026')}
          dir="ltr"
          spellCheck={false}
          value={button.example ?? ''}
          onChange={(value) => onEdit({ example: value.trim() }, `${at}.sample`)}
        />
      )}
    </>
  );
}
