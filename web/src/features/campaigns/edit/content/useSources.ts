import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { $api } from '../../../../api/client';
import { choiceOf, CONTACT_FIELDS, type Source } from './source-choice';

interface SourceGroup {
  group: string;
  items: { value: string; label: string }[];
}

/** Everything that a variable can be filled from, in groups. What is chosen already is always among it. */
export function useSources(chosen: Source | undefined, gender: boolean): SourceGroup[] {
  const { t } = useTranslation('campaign-edit');
  const known = $api.useQuery('get', '/api/v1/contacts/attributes', {}, { staleTime: 60_000 });
  const business = $api.useQuery('get', '/api/v1/settings/business-data', {}, { staleTime: 60_000 });
  return useMemo(() => {
    const attributes = new Set(known.data?.items.map(({ name }) => name));
    const values = new Set(Object.keys(business.data?.values ?? {}));
    const tables = new Set(Object.keys(business.data?.lookupTables ?? {}));
    if (chosen?.from === 'attribute') attributes.add(chosen.name);
    if (chosen?.from === 'business') values.add(chosen.name);
    if (chosen?.from === 'lookup') tables.add(chosen.table);
    const named = (from: string, names: Set<string>) =>
      [...names].sort().map((name) => ({ value: `${from}:${name}`, label: name.replaceAll('_', ' ') }));
    const groups: SourceGroup[] = [
      {
        group: t('source.constant'),
        items: [{ value: 'constant', label: t('source.constantLabel') }, ...(gender ? [{ value: 'gender', label: t('source.gender') }] : [])],
      },
      { group: t('source.contact'), items: CONTACT_FIELDS.map((field) => ({ value: `contact:${field}`, label: t(`contactField.${field}`) })) },
      { group: t('source.attribute'), items: named('attribute', attributes) },
      { group: t('source.business'), items: named('business', values) },
      { group: t('source.lookup'), items: named('lookup', tables) },
    ].filter((group) => group.items.length);
    const choice = choiceOf(chosen);
    if (choice && !groups.some((group) => group.items.some((item) => item.value === choice))) {
      groups.push({ group: t('source.other'), items: [{ value: choice, label: choice.replace(':', ' ') }] });
    }
    return groups;
  }, [chosen, gender, known.data, business.data, t]);
}
