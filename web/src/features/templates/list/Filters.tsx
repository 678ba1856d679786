import { Button, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../app/fmt';
import { SearchBox } from '../../../components/SearchBox';
import classes from './Filters.module.css';
import { offered } from './languages';
import { useTemplates } from './queries';
import { CATEGORIES, KINDS, changed, isFiltered, type TemplatesSearch } from './search';

interface FiltersProps {
  search: TemplatesSearch;
  onChange: (search: TemplatesSearch) => void;
}

export function Filters({ search, onChange }: FiltersProps) {
  const { t } = useTranslation('templates');
  const fmt = useFmt();
  const { data } = useTemplates(search);
  const languages = (data?.items ?? []).flatMap(({ variants }) => variants.map(({ variant }) => variant.language));
  const change = (to: Partial<TemplatesSearch>) => onChange(changed(search, to));
  return (
    <div className={classes.filters} role="search" aria-label={t('filters')}>
      <div className={classes.search}>
        <SearchBox
          aria-label={t('search')}
          placeholder={t('search')}
          clear={t('searchClear')}
          value={search.q ?? ''}
          onSearch={(q) => change({ q: q || undefined })}
        />
      </div>
      <NativeSelect
        aria-label={t('category.label')}
        value={search.category ?? ''}
        onChange={({ currentTarget: { value } }) => change({ category: CATEGORIES.find((each) => each === value) })}
        data={[{ value: '', label: t('category.all') }, ...CATEGORIES.map((value) => ({ value, label: t(`category.${value}`) }))]}
      />
      <NativeSelect
        aria-label={t('kind.label')}
        value={search.kind ?? ''}
        onChange={({ currentTarget: { value } }) => change({ kind: KINDS.find((each) => each === value) })}
        data={[{ value: '', label: t('kind.all') }, ...KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))]}
      />
      <NativeSelect
        aria-label={t('language.label')}
        value={search.language ?? ''}
        onChange={({ currentTarget: { value } }) => change({ language: value || undefined })}
        data={[
          { value: '', label: t('language.all') },
          ...offered(languages, search.language).map((value) => ({ value, label: fmt.language(value) })),
        ]}
      />
      {isFiltered(search) && (
        <Button
          variant="subtle"
          px="xs"
          className={classes.clear}
          onClick={() => change({ q: undefined, category: undefined, kind: undefined, language: undefined })}
        >
          {t('common:clearFilters')}
        </Button>
      )}
    </div>
  );
}
