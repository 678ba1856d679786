import { ActionIcon, Button, Select, Stack, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../../components/Panel';
import { inPlace } from '../../../../components/in-place';
import { PeopleChoice } from './PeopleChoice';
import { peopleOf, type People, type PeopleKind } from './people';
import classes from './Audience.module.css';

const KINDS: PeopleKind[] = ['tags', 'list'];

/** Whom to leave out, whatever else they are. */
export function Exclusions({ excluded, onChange }: { excluded: People[]; onChange: (excluded: People[]) => void }) {
  const { t } = useTranslation('campaign-edit');
  const replace = (at: number, people: People) => onChange(excluded.map((one, index) => (index === at ? people : one)));
  return (
    <Panel title={t('exclude.title')}>
      <Stack>
        {!excluded.length && (
          <Text c="dimmed" size="sm">
            {t('exclude.none')}
          </Text>
        )}
        {excluded.map((people, at) => (
          <div key={at} className={classes.row}>
            <Select
              {...inPlace}
              label={t('exclude.kind')}
              allowDeselect={false}
              data={KINDS.map((kind) => ({ value: kind, label: t(`exclude.${kind}`) }))}
              value={people.kind}
              onChange={(kind) => kind && replace(at, peopleOf(kind as PeopleKind))}
            />
            <PeopleChoice people={people} onChange={(next) => replace(at, next)} />
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('exclude.remove', { n: at + 1 })}
              onClick={() => onChange(excluded.filter((_, index) => index !== at))}
            >
              <IconTrash size={18} aria-hidden />
            </ActionIcon>
          </div>
        ))}
        <div>
          <Button
            variant="default"
            leftSection={<IconPlus size={18} aria-hidden />}
            disabled={excluded.length >= 10}
            onClick={() => onChange([...excluded, peopleOf('tags')])}
          >
            {t('exclude.add')}
          </Button>
        </div>
      </Stack>
    </Panel>
  );
}
