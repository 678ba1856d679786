import { Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../app/session';
import { givable, type Role } from './roles';

interface RoleChoiceProps {
  value: Role;
  onChange: (role: Role) => void;
}

/** A role, each with what it means. */
export function RoleChoice({ value, onChange }: RoleChoiceProps) {
  const { t } = useTranslation('settings-users');
  const session = useSession();
  return (
    <Radio.Group label={t('role')} value={value} onChange={(role) => onChange(role as Role)}>
      <Stack gap="xs" mt="xs">
        {givable(session.role).map((role) => (
          <Radio key={role} value={role} label={t(`shell:role.${role}`)} description={t(`means.${role}`)} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
