import { Button, NativeSelect, SegmentedControl, Skeleton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api } from '../../../api/client';
import { useFmt } from '../../../app/fmt';
import { languages } from '../../../app/preferences';
import { Empty } from '../../../components/Empty';
import { ErrorBox } from '../../../components/ErrorBox';
import { drawMessage } from '../../../components/message/draw';
import { SearchBox } from '../../../components/SearchBox';
import { CategoryBadge } from '../shared/CategoryBadge';
import type { ReadyTemplate } from '../shared/drafts';
import { useBegin } from '../shared/useBegin';
import { found } from './find';
import { picture } from './kinds';
import classes from './New.module.css';
import type { NewSearch } from './search';
import { StartCard } from './StartCard';

interface ReadyStartProps {
  search: NewSearch;
  onSearch: (search: NewSearch) => void;
}

/** Templates that come with Hudhud, by what they are for. */
export function ReadyStart({ search, onSearch }: ReadyStartProps) {
  const { t, i18n } = useTranslation('template-new');
  const fmt = useFmt();
  const [language, setLanguage] = useState(i18n.language);
  const list = $api.useQuery('get', '/api/v1/ready-templates', undefined, { staleTime: Infinity });
  const begin = useBegin();
  if (list.isError) return <ErrorBox title={t('ready.failed')} problem={list.error} onRetry={() => void list.refetch()} />;
  if (!list.data) return <CardsPending />;
  const groups = [...new Set(list.data.items.map(({ group }) => group))];
  const matching = found(list.data.items, search.q ?? '').filter(({ group }) => !search.group || group === search.group);
  return (
    <div className={classes.section}>
      <div className={classes.bar} role="search" aria-label={t('ready.find')}>
        <div className={classes.search}>
          <SearchBox
            aria-label={t('ready.search')}
            placeholder={t('ready.search')}
            clear={t('ready.searchClear')}
            value={search.q ?? ''}
            onSearch={(q) => onSearch({ ...search, q: q || undefined })}
          />
        </div>
        <NativeSelect
          aria-label={t('ready.group')}
          value={search.group ?? ''}
          onChange={({ currentTarget: { value } }) => onSearch({ ...search, group: value || undefined })}
          data={[{ value: '', label: t('ready.allGroups') }, ...groups.map((value) => ({ value, label: t(`groups.${value}`, { defaultValue: value }) }))]}
        />
        <SegmentedControl
          aria-label={t('ready.language')}
          value={language}
          onChange={setLanguage}
          data={languages.map((value) => ({ value, label: fmt.language(value) }))}
        />
      </div>
      {begin.isError && <ErrorBox title={t('notBegun')} problem={begin.error} />}
      {matching.length === 0 && (
        <Empty
          action={
            <Button variant="default" onClick={() => onSearch({ from: 'ready' })}>
              {t('common:clearFilters')}
            </Button>
          }
        >
          {t('ready.noMatch')}
        </Empty>
      )}
      {groups
        .map((group) => ({ group, templates: matching.filter((one) => one.group === group) }))
        .filter(({ templates }) => templates.length > 0)
        .map(({ group, templates }) => (
          <section key={group} className={classes.section} aria-label={t(`groups.${group}`, { defaultValue: group })}>
            <p className={classes.group}>{t(`groups.${group}`, { defaultValue: group })}</p>
            <ul className={classes.cards}>
              {templates.map((template) => (
                <ReadyCard key={template.key} template={template} language={language} busy={begin.isPending} onChoose={() => begin.mutate({ ready: template.key })} />
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}

interface ReadyCardProps {
  template: ReadyTemplate;
  language: string;
  busy: boolean;
  onChoose: () => void;
}

/** Its title is the reader's, its message in the language that was chosen. */
function ReadyCard({ template, language, busy, onChoose }: ReadyCardProps) {
  const { t, i18n } = useTranslation('template-new');
  const variant = template.variants.find((one) => one.language.split('_')[0] === language) ?? template.variants[0];
  const drawn = drawMessage({ components: variant?.components, language: variant?.language });
  const title = template.titles[i18n.language] ?? template.titles.en ?? template.key;
  return (
    <StartCard
      name={<bdi>{title}</bdi>}
      line={template.lines[i18n.language] ?? template.lines.en}
      facts={
        <div>
          <CategoryBadge category={template.category} />
        </div>
      }
      // WhatsApp writes the words of a one-time code itself.
      message={drawn.body ? drawn : picture('code', i18n.language, (name) => t(`sample.${name}`))}
      action={t('ready.use')}
      actionNamed={t('ready.useNamed', { name: title })}
      busy={busy}
      onChoose={onChoose}
    />
  );
}

export function CardsPending() {
  const { t } = useTranslation();
  return (
    <div className={classes.cards} role="status" aria-label={t('loading')}>
      {[1, 2, 3].map((at) => (
        <Skeleton key={at} h={350} radius="lg" />
      ))}
    </div>
  );
}
