import createFetchClient, { type Middleware } from 'openapi-fetch';
import createQueryClient from 'openapi-react-query';
import i18next from 'i18next';
import { newId } from './newId';
import { Refusal, type Problem } from './problem';
import type { components, paths } from './schema';

export type Schemas = components['schemas'];

const CHANGING = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

function cookie(name: string): string | undefined {
  return document.cookie
    .split('; ')
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);
}

/** The proof against foreign forms, for the rare request that does not go through `api`. */
export const csrfToken = () => cookie('hudhud_csrf');

/** What is said in every request: the proof against foreign forms, a key that makes a POST repeat-safe, the language. */
const manners: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', i18next.language ?? 'en');
    if (CHANGING.has(request.method)) {
      const token = csrfToken();
      if (token) request.headers.set('X-CSRF-Token', token);
      if (request.method === 'POST' && !request.headers.has('Idempotency-Key')) {
        request.headers.set('Idempotency-Key', newId());
      }
    }
    return request;
  },
  async onResponse({ response }) {
    if (response.ok) return response;
    throw await refusal(response);
  },
  onError({ error }) {
    return error instanceof Refusal ? error : Refusal.unreachable(error);
  },
};

async function refusal(response: Response): Promise<Refusal> {
  let problem: Partial<Problem> = {};
  try {
    problem = (await response.json()) as Partial<Problem>;
  } catch {
    // not ours: a proxy answered
  }
  return new Refusal(response.status, problem, response.headers);
}

/** The API as functions: `const { data } = await api.GET('/api/v1/campaigns', {…})`. Throws {@link Refusal}. */
export const api = createFetchClient<paths>({ baseUrl: '', credentials: 'same-origin' });
api.use(manners);

/** The API as hooks: `$api.useQuery('get', '/api/v1/campaigns', {…})`. */
export const $api = createQueryClient(api);
