import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api } from '../../../api/client';
import { Refusal } from '../../../api/problem';
import { inPlace } from '../../../components/in-place';

interface TemplateFilterProps {
  value: string | undefined;
  onChange: (template: string | undefined) => void;
}

/** Any template, found by its name: there may be hundreds. */
export function TemplateFilter({ value, onChange }: TemplateFilterProps) {
  const { t } = useTranslation('campaigns');
  const chosen = $api.useQuery('get', '/api/v1/templates/{id}', { params: { path: { id: value ?? '' } } }, { enabled: Boolean(value), staleTime: 60_000 });
  const gone = (chosen.error as unknown) instanceof Refusal && chosen.error?.status === 404;
  const name = gone ? t('template.gone') : (chosen.data?.name ?? '…');
  const [typed, setTyped] = useState('');
  const [asked] = useDebouncedValue(typed.trim(), 250);
  const search = asked && asked !== name ? asked : undefined;
  const found = $api.useQuery(
    'get',
    '/api/v1/templates',
    { params: { query: { limit: 50, search } } },
    { staleTime: 60_000, placeholderData: keepPreviousData },
  );
  const offered = (found.data?.items ?? []).map((template) => ({ value: template.id, label: template.name }));
  if (value && !offered.some((option) => option.value === value)) offered.unshift({ value, label: name });
  return (
    <Select
      {...inPlace}
      comboboxProps={{ portalProps: { target: '#content' } }}
      aria-label={t('template.label')}
      placeholder={t('template.all')}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('template.clear') }}
      nothingFoundMessage={t('template.none')}
      filter={({ options }) => options}
      data={offered}
      value={value ?? null}
      onChange={(template) => onChange(template ?? undefined)}
      searchValue={typed}
      onSearchChange={setTyped}
    />
  );
}
