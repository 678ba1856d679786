import { Button, Group, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ABOUT, type AuditSearch } from './filter';

interface AuditFiltersProps {
  value: AuditSearch;
  onChange: (value: AuditSearch) => void;
  /** Of people and keys, by id. */
  names: Map<string, string>;
}

export function AuditFilters({ value, onChange, names }: AuditFiltersProps) {
  const { t } = useTranslation('settings-audit');
  const set = (part: AuditSearch) => onChange({ ...value, ...part });
  return (
    <Group align="flex-end" gap="sm" role="search" aria-label={t('filter.label')}>
      <Select
        label={t('filter.who')}
        placeholder={t('filter.anybody')}
        clearable
        clearButtonProps={{ 'aria-label': t('filter.clear', { what: t('filter.who') }) }}
        searchable
        flex="1 1 180px"
        data={[...names].map(([id, label]) => ({ value: id, label }))}
        value={value.actor ?? null}
        onChange={(actor) => set({ actor: actor ?? undefined })}
      />
      <Select
        label={t('filter.about')}
        placeholder={t('filter.anything')}
        clearable
        clearButtonProps={{ 'aria-label': t('filter.clear', { what: t('filter.about') }) }}
        flex="1 1 180px"
        data={ABOUT.map((about) => ({ value: about, label: t(`about.${about.replace(/\.$/, '')}`) }))}
        value={value.about ?? null}
        onChange={(about) => set({ about: about ?? undefined })}
      />
      <TextInput type="date" label={t('filter.from')} value={value.from ?? ''} onChange={(event) => set({ from: event.currentTarget.value || undefined })} />
      <TextInput type="date" label={t('filter.to')} value={value.to ?? ''} onChange={(event) => set({ to: event.currentTarget.value || undefined })} />
      {Object.values(value).some(Boolean) && (
        <Button variant="subtle" onClick={() => onChange({})}>
          {t('common:clearFilters')}
        </Button>
      )}
    </Group>
  );
}
