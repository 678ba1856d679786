import { Refusal } from '../../api/problem';

/** Something with the version that was read, to be sent back when it is changed. */
export interface Versioned<T> {
  value: T;
  etag: string;
}

/** From an answer of the API: `versioned(await api.GET(…))`. */
export function versioned<T>({ data, response }: { data?: T; response: Response }): Versioned<T> {
  return { value: data as T, etag: response.headers.get('ETag') ?? '' };
}

/** Somebody else has changed it since it was read. */
export const isStale = (problem: unknown) => problem instanceof Refusal && problem.code === 'stale-version';
