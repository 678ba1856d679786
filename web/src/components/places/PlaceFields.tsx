import { Select, SimpleGrid } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../app/fmt';
import { currencyNames, zoneNames } from './names';
import { referenceQuery } from './reference';

interface Place {
  country: string;
  zone: string;
  currency: string;
}

/** Country, time zone and currency; choosing the country proposes the other two. */
export function PlaceFields<T extends Place>({ form, disabled }: { form: UseFormReturnType<T>; disabled?: boolean }) {
  const { t } = useTranslation('places');
  const fmt = useFmt();
  const { data } = useQuery(referenceQuery);
  const countries = useMemo(
    () =>
      (data?.countries ?? [])
        .map(({ code }) => ({ value: code, label: fmt.country(code) }))
        .sort((a, b) => a.label.localeCompare(b.label, fmt.locale)),
    [data, fmt],
  );
  const zones = useMemo(() => zoneNames(data?.zones ?? [], fmt.locale, new Date()), [data, fmt]);
  const currencies = useMemo(() => currencyNames(data?.currencies ?? [], fmt.locale), [data, fmt]);
  const choose = (code: string | null) => {
    if (!code) return;
    const usual = data?.countries.find((country) => country.code === code);
    form.setValues({ country: code, ...(usual?.zone && { zone: usual.zone }), ...(usual?.currency && { currency: usual.currency }) } as Partial<T>);
  };
  const common = { searchable: true, disabled, required: true, allowDeselect: false, maxDropdownHeight: 260, nothingFoundMessage: t('nothing') };
  return (
    <SimpleGrid cols={{ base: 1, sm: 3 }}>
      <Select {...common} label={t('country')} data={countries} {...form.getInputProps('country')} onChange={choose} />
      <Select {...common} label={t('zone')} data={zones} {...form.getInputProps('zone')} />
      <Select {...common} label={t('currency')} data={currencies} {...form.getInputProps('currency')} />
    </SimpleGrid>
  );
}
