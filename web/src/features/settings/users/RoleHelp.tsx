import { useTranslation } from 'react-i18next';
import { Panel } from '../../../components/Panel';
import { Facts } from '../parts/Facts';
import { ROLES } from './roles';

export function RoleHelp() {
  const { t } = useTranslation('settings-users');
  return (
    <Panel title={t('rolesMean')}>
      <Facts items={ROLES.map((role) => [t(`shell:role.${role}`), t(`means.${role}`)])} />
    </Panel>
  );
}
