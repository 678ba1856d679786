import { Button as Action, Switch } from '@mantine/core';
import { IconBraces } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { linkSettingsQuery } from '../../../../components/links/link-settings';
import { LIMITS } from '../model/limits';
import { useBuilder } from '../page/context';
import { TextField } from '../text/TextField';
import type { ButtonFieldsProps } from './ButtonFields';
import { TrackedFields } from './TrackedFields';
import { trackedOf, tracking, untracked } from './tracked';

/** Where a button leads: an address that is the same for all, one with an end of each person's, or a link whose clicks are counted. */
export function AddressFields(props: ButtonFieldsProps) {
  const { t } = useTranslation('tracked-button');
  const { readOnly } = useBuilder();
  const { data } = useQuery(linkSettingsQuery);
  const { at, button, onEdit } = props;
  const tracked = trackedOf(button);
  const beginning = data?.beginning;
  return (
    <>
      {tracked ? <TrackedFields at={at} button={button} tracked={tracked} onEdit={onEdit} /> : <Address {...props} />}
      <Switch
        label={t('count')}
        description={data && !beginning ? t('noHost') : t('why')}
        checked={tracked !== undefined}
        disabled={readOnly || (!beginning && !tracked)}
        onChange={({ currentTarget: { checked } }) => onEdit(checked && beginning ? tracking(button, beginning, new Date()) : untracked(button), '')}
      />
    </>
  );
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
