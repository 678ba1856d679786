import { keepPreviousData } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../../../api/client';
import { useRun } from '../run/context';
import { underWay } from '../run/run';
import { queryOf, type PeopleSearch } from './search';

export type Message = Schemas['MessageView'];
export type PeoplePage = Schemas['MessagePage'];

const PER_PAGE = 50;
/** How often an open list is asked for again while the campaign runs, in ms. */
const REFRESH = 10_000;

/** One page of the people; the page before stays, dimmed, until the next is there. */
export function usePeople(id: string, { message: _open, ...search }: PeopleSearch, cursor: string | undefined) {
  const { i18n } = useTranslation();
  const { results } = useRun();
  return $api.useQuery(
    'get',
    '/api/v1/campaigns/{id}/messages',
    { params: { path: { id }, query: { ...queryOf(search), cursor, limit: PER_PAGE, lang: i18n.language } } },
    { placeholderData: keepPreviousData, refetchInterval: results && underWay(results) ? REFRESH : false },
  );
}
