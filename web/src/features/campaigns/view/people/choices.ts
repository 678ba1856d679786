import type { Fmt } from '../../../../app/fmt';
import { type Results } from '../run/run';
import { REACHED, STATES, type PeopleSearch } from './search';

interface Option {
  value: string;
  label: string;
}

interface Choices {
  options: { group: string; items: Option[] }[] | Option[];
  /** The chosen one; empty for none. */
  value: string;
}

type Translate = (key: string) => string;

const FACTS = ['retrying', 'held', 'optedOut'] as const;

/** Everything that can be asked for by one list: how far messages came, where they stand, and what else is known of them. */
export function stateOptions(results: Results | undefined, search: PeopleSearch, t: Translate, fmt: Fmt): { options: { group: string; items: Option[] }[]; value: string } {
  const value = stateValue(search);
  const offered = (kind: string, name: string, n: number | undefined): Option[] => {
    const key = `${kind}:${name}`;
    if (!n && key !== value) return [];
    return [{ value: key, label: `${t(`people.${kind}.${name}`)}${n === undefined ? '' : ` (${fmt.number(n)})`}` }];
  };
  const reached = REACHED.flatMap((name) =>
    offered('reached', name, name === 'replied' ? results?.replied : results?.funnel.find((step) => step.name === name)?.n),
  );
  const states = STATES.flatMap((name) => offered('is', name, results?.states[name]));
  const facts = FACTS.flatMap((name) => offered('fact', name, factCount(results, name)));
  const groups = [
    { group: t('people.reachedGroup'), items: reached },
    { group: t('people.isGroup'), items: states },
    { group: t('people.factGroup'), items: facts },
  ];
  return { options: groups.filter(({ items }) => items.length > 0), value };
}

function factCount(results: Results | undefined, name: (typeof FACTS)[number]) {
  switch (name) {
    case 'retrying':
      return results?.retries;
    case 'held':
      return results?.held;
    case 'optedOut':
      return results?.optedOut;
  }
}

function stateValue({ state, reached, held, retrying, optedOut }: PeopleSearch): string {
  if (reached) return `reached:${reached}`;
  if (state) return `is:${state}`;
  if (retrying) return 'fact:retrying';
  if (held) return 'fact:held';
  return optedOut ? 'fact:optedOut' : '';
}

/** The search with another choice of {@link stateOptions}; a reason goes with the state that it belonged to. */
export function withState({ q }: PeopleSearch, value: string): PeopleSearch {
  const [kind, name] = value.split(':');
  const kept: PeopleSearch = q ? { q } : {};
  switch (kind) {
    case 'reached':
      return { ...kept, reached: name as PeopleSearch['reached'] };
    case 'is':
      return { ...kept, state: name as PeopleSearch['state'] };
    case 'fact':
      return { ...kept, [name!]: true };
    default:
      return kept;
  }
}

/** The reasons that there are, in the server's words. */
export function causeOptions(results: Results | undefined, search: PeopleSearch, fmt: Fmt): Choices {
  const value = search.reason ? causeValue(search.reason, search.code) : '';
  const causes = (results?.reasons ?? []).filter(
    (cause) => cause.reason && (!search.state || cause.state === search.state),
  );
  return {
    value: causes.some(({ reason, errorCode }) => causeValue(reason!, errorCode) === value) ? value : '',
    options: causes.map(({ reason, errorCode, n, why }) => ({
      value: causeValue(reason!, errorCode),
      label: `${why.text.replace(/\.$/, '')} (${fmt.number(n)})`,
    })),
  };
}

const causeValue = (reason: string, code?: number) => (code === undefined ? reason : `${reason}:${code}`);

export function withCause(search: PeopleSearch, value: string): PeopleSearch {
  const { reason: _before, code: _code, message: _open, reached: _reached, ...kept } = search;
  if (!value) return kept;
  const [reason, code] = value.split(':');
  return { ...kept, reason: reason as PeopleSearch['reason'], ...(code && { code: Number(code) }) };
}
