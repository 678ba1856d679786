import { ActionIcon, Alert, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconUserOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../../app/fmt';
import { ErrorBox } from '../../../../components/ErrorBox';
import type { usePeople } from './usePeople';
import classes from './Preview.module.css';

interface PeopleProps {
  people: ReturnType<typeof usePeople>;
  /** Whose message is shown. */
  at: number;
  /** Why this person would get nothing. */
  skipped?: string;
  language?: string;
  onPerson: (person: number) => void;
}

/** One person after another. */
export function People({ people: { people, known, problem, retry }, at, skipped, language, onPerson }: PeopleProps) {
  const { t } = useTranslation('template-build');
  const fmt = useFmt();
  const shown = people[at];
  return (
    <>
      {Boolean(problem) && <ErrorBox title={t('preview.failed')} problem={problem} onRetry={retry} />}
      {known && !shown && <Text size="sm" c="dimmed" ta="center">{t('preview.nobody')}</Text>}
      {shown && (
        <div className={classes.people} role="group" aria-label={t('preview.people')}>
          <ActionIcon variant="default" aria-label={t('preview.previous')} onClick={() => onPerson(at + people.length - 1)}>
            <IconChevronLeft size={20} className="flips" aria-hidden />
          </ActionIcon>
          <div className={classes.person} role="status">
            <Text fw={600} size="sm" truncate dir="auto">
              {shown.name ?? shown.phone ?? t('preview.nameless')}
            </Text>
            <Text size="xs" c="dimmed">
              {t('preview.of', { at: fmt.number(at + 1), n: fmt.number(people.length) })}
              {language && <> · {fmt.language(language)}</>}
            </Text>
          </div>
          <ActionIcon variant="default" aria-label={t('preview.next')} onClick={() => onPerson(at + 1)}>
            <IconChevronRight size={20} className="flips" aria-hidden />
          </ActionIcon>
        </div>
      )}
      {skipped && (
        <Alert color="orange" variant="light" icon={<IconUserOff aria-hidden />} p="sm">
          <Text size="sm">{t(`preview.skipped.${skipped}`)}</Text>
        </Alert>
      )}
    </>
  );
}
