import { Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { directionOf } from '../../../../app/preferences';
import { Panel } from '../../../../components/Panel';
import type { Offer } from '../model/design';
import { LIMITS } from '../model/limits';
import { inVersion } from '../model/structure';
import { useBuilder } from '../page/context';
import { TextField } from '../text/TextField';

/** The line with the countdown. */
export function OfferPanel() {
  const { t } = useTranslation('template-build');
  const { version, at, change } = useBuilder();
  const offer = version.offer ?? { text: '', expires: true };
  const write = (about: string, next: Offer) => change(about, (now) => inVersion(now, at, (one) => ({ ...one, offer: next })));
  return (
    <Panel title={t('offer.title')}>
      <TextField
        at="offer"
        label={t('offer.text')}
        description={t('offer.hint')}
        required
        lang={version.language.replace('_', '-')}
        dir={directionOf(version.language)}
        most={LIMITS.offer}
        value={offer.text}
        onChange={(text) => write('offer', { ...offer, text })}
      />
      <Switch
        mt="md"
        label={t('offer.expires')}
        description={t('offer.expiresHint')}
        checked={offer.expires}
        onChange={({ currentTarget: { checked } }) => write('', { ...offer, expires: checked })}
      />
    </Panel>
  );
}
