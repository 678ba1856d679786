import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LinkLifetime } from '../../../../components/links/LinkLifetime';
import { Findings } from '../lint/Findings';
import type { Button } from '../model/design';
import { useBuilder } from '../page/context';
import { isWeb, type Tracked } from './tracked';

interface TrackedFieldsProps {
  at: string;
  button: Button;
  tracked: Tracked;
  onEdit: (fields: Partial<Button>, about: string) => void;
}

/** A button whose clicks are counted: where it leads, and for how long. */
export function TrackedFields({ at, button, tracked, onEdit }: TrackedFieldsProps) {
  const { t } = useTranslation('tracked-button');
  const { readOnly } = useBuilder();
  const change = (fields: Partial<Tracked>, about: string) => onEdit({ tracked: { ...tracked, ...fields } }, about);
  return (
    <>
      <div>
        <TextInput
          label={t('destination')}
          description={t('destinationHint')}
          type="url"
          dir="ltr"
          spellCheck={false}
          maxLength={2000}
          data-at={`${at}.url`}
          value={tracked.destination}
          error={tracked.destination !== '' && !isWeb(tracked.destination) && t('notWeb')}
          onChange={({ currentTarget: { value } }) => change({ destination: value.trim() }, `${at}.url`)}
        />
        <Findings at={`${at}.url`} />
        <Findings at={`${at}.sample`} />
      </div>
      <LinkLifetime
        hours={tracked.expires_after_hours}
        disabled={readOnly}
        address={button.url?.replace('{{1}}', '…')}
        onChange={(hours) => change({ expires_after_hours: hours }, '')}
      />
    </>
  );
}
