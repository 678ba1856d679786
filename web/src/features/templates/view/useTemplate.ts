import { $api } from '../../../api/client';
import { isUndecided, living } from '../shared/template';

const LOOK_AGAIN = 10_000;

/** A template; while Meta has not decided it is asked for again. */
export const useTemplate = (id: string) =>
  $api.useQuery(
    'get',
    '/api/v1/templates/{id}',
    { params: { path: { id } } },
    { select: living, refetchInterval: ({ state }) => state.data && isUndecided(state.data) && LOOK_AGAIN },
  );
