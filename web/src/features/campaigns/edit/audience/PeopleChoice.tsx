import '@mantine/core/styles/Pill.css';
import '@mantine/core/styles/PillsInput.css';
import { Group, MultiSelect, Radio, Select, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../../../api/client';
import { useFmt } from '../../../../app/fmt';
import { inPlace } from '../../../../components/in-place';
import { useWizard } from '../wizard/context';
import type { People } from './people';

type PeopleMatch = Schemas['PeopleMatch'];

/** Which tags, or which list. */
export function PeopleChoice({ people, onChange }: { people: People; onChange: (people: People) => void }) {
  const { t } = useTranslation('campaign-edit');
  const fmt = useFmt();
  const { readOnly } = useWizard();
  const tags = $api.useQuery('get', '/api/v1/tags', {}, { enabled: people.kind === 'tags', staleTime: 60_000 });
  const lists = $api.useQuery('get', '/api/v1/contact-lists', {}, { enabled: people.kind === 'list', staleTime: 60_000 });
  if (people.kind === 'tags') {
    const known = tags.data?.items.map((tag) => tag.name) ?? [];
    const sizes = new Map(tags.data?.items.map((tag) => [tag.name, tag.contacts]));
    return (
      <Group align="end" gap="sm" wrap="wrap">
        <MultiSelect
          {...inPlace}
          style={{ flex: '1 1 220px' }}
          label={t('audience.whichTags')}
          placeholder={people.tags.length ? undefined : t('audience.chooseTags')}
          searchable
          nothingFoundMessage={t('audience.noTags')}
          data={[...new Set([...known, ...people.tags])]}
          renderOption={({ option }) => (
            <Group justify="space-between" wrap="nowrap" w="100%">
              <bdi>{option.value}</bdi>
              <Text size="xs" c="dimmed" className="num">
                {fmt.number(sizes.get(option.value) ?? 0)}
              </Text>
            </Group>
          )}
          value={people.tags}
          disabled={readOnly}
          onChange={(chosen) => onChange({ ...people, tags: chosen })}
        />
        <Radio.Group aria-label={t('audience.match')} value={people.match} onChange={(match) => onChange({ ...people, match: match as PeopleMatch })}>
          <Group gap="md" mih={36}>
            <Radio value="any" label={t('audience.any')} />
            <Radio value="all" label={t('audience.every')} />
          </Group>
        </Radio.Group>
      </Group>
    );
  }
  if (people.kind === 'list') {
    return (
      <Select
        {...inPlace}
        label={t('audience.whichList')}
        placeholder={t('audience.chooseList')}
        searchable
        allowDeselect={false}
        nothingFoundMessage={t('audience.noLists')}
        data={(lists.data?.items ?? []).map((list) => ({ value: list.id, label: `${list.name} · ${fmt.number(list.size)}` }))}
        value={people.list || null}
        onChange={(list) => list && onChange({ ...people, list })}
      />
    );
  }
  return null;
}
