import { Alert, Badge, Button, Skeleton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconUserPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { $api } from '../../../api/client';
import { useFmt } from '../../../app/fmt';
import { useMay, useSession } from '../../../app/session';
import { ErrorBox } from '../../../components/ErrorBox';
import { Panel } from '../../../components/Panel';
import rows from '../parts/rows.module.css';
import { SettingsSub } from '../parts/SettingsSub';
import { InviteUser } from './InviteUser';
import { RoleHelp } from './RoleHelp';
import { UserMenu } from './UserMenu';

export function UsersPage() {
  const { t } = useTranslation('settings-users');
  const fmt = useFmt();
  const may = useMay('admin');
  const session = useSession();
  const [inviting, dialog] = useDisclosure(false);
  const users = $api.useQuery('get', '/api/v1/users', {}, { enabled: may });
  if (!may) {
    return (
      <SettingsSub title={t('title')}>
        <Alert color="gray">{t('onlyAdmins')}</Alert>
      </SettingsSub>
    );
  }
  return (
    <SettingsSub
      title={t('title')}
      lead={t('lead')}
      actions={
        <Button leftSection={<IconUserPlus size={18} aria-hidden />} onClick={dialog.open}>
          {t('invite.action')}
        </Button>
      }
    >
      {inviting && <InviteUser onClose={dialog.close} />}
      {users.isError && <ErrorBox title={t('settings:notLoaded')} problem={users.error} onRetry={() => void users.refetch()} />}
      {users.isPending && <Skeleton h={140} radius="lg" />}
      {users.data && (
        <Panel flush>
          <ul className={rows.rows} aria-label={t('title')}>
            {users.data.items.map((user) => (
              <li key={user.id} className={rows.row}>
                <div className={rows.words}>
                  <strong dir="auto">{user.name || user.email}</strong>
                  {user.id === session.id && <span className={rows.small}> · {t('you')}</span>}
                  <div className={rows.small}>
                    <bdi className="ltr">{user.email}</bdi> · {t('since', { at: fmt.day(user.since) })}
                  </div>
                </div>
                {user.invited && (
                  <Badge color="gray" variant="light" miw="max-content">
                    {t('invited')}
                  </Badge>
                )}
                <Badge color={user.role === 'owner' ? 'crest' : 'indigo'} variant="light" miw="max-content">
                  {t(`shell:role.${user.role}`)}
                </Badge>
                <UserMenu user={user} />
              </li>
            ))}
          </ul>
        </Panel>
      )}
      <RoleHelp />
    </SettingsSub>
  );
}
