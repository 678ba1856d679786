import { Button, NativeSelect, Tooltip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../../app/fmt';
import { useMay } from '../../../../app/session';
import { SearchBox } from '../../../../components/SearchBox';
import { useRun } from '../run/context';
import { causeOptions, stateOptions, withCause, withState } from './choices';
import classes from './People.module.css';
import { exportAddress, isFiltered, type PeopleSearch } from './search';
import type { PeoplePage } from './usePeople';

interface PeopleFiltersProps {
  id: string;
  search: PeopleSearch;
  onChange: (search: PeopleSearch) => void;
  page: PeoplePage | undefined;
}

/** Search, what happened, and why. Each change is in the address. */
export function PeopleFilters({ id, search, onChange, page }: PeopleFiltersProps) {
  const { t, i18n } = useTranslation('campaign-view');
  const { results } = useRun();
  const may = useMay('agent');
  const fmt = useFmt();
  const states = stateOptions(results, search, t, fmt);
  const causes = causeOptions(results, search, fmt);
  return (
    <div className={classes.filters}>
      <Tooltip label={t('people.searchNotAllowed')} disabled={may}>
        <SearchBox
          className={classes.search}
          label={t('people.search')}
          placeholder={t('people.searchExample')}
          clear={t('people.clearSearch')}
          disabled={!may}
          value={search.q ?? ''}
          onSearch={(q) => onChange({ ...search, q: q || undefined })}
        />
      </Tooltip>
      <NativeSelect
        label={t('people.state')}
        data={[{ value: '', label: t('people.everybody') }, ...states.options]}
        value={states.value}
        onChange={(event) => onChange(withState(search, event.currentTarget.value))}
      />
      {causes.options.length > 0 && (
        <NativeSelect
          label={t('people.reason')}
          data={[{ value: '', label: t('people.anyReason') }, ...causes.options]}
          value={causes.value}
          onChange={(event) => onChange(withCause(search, event.currentTarget.value))}
          className={classes.reasons}
        />
      )}
      {isFiltered(search) && (
        <Button variant="subtle" onClick={() => onChange({})}>
          {t('common:clearFilters')}
        </Button>
      )}
      {isFiltered(search) && (
        <Button component="a" href={exportAddress(id, search, i18n.language)} download variant="subtle">
          {t('people.export')}
        </Button>
      )}
      <span role="status" className={classes.count}>
        {page?.total !== undefined && t('people.count', { count: page.total, n: fmt.number(page.total) })}
      </span>
    </div>
  );
}
