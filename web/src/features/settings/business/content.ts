import type { Schemas } from '../../../api/client';

export interface Row {
  name: string;
  value: string;
}

/** Business data as they are edited: in lists, so that a name can be changed in its place. */
export interface Draft {
  values: Row[];
  tables: { name: string; rows: Row[] }[];
}

type Content = Schemas['BusinessDataContent'];

const rows = (named: Record<string, string>): Row[] => Object.entries(named).map(([name, value]) => ({ name, value }));

export function draftOf({ values, lookupTables }: Content): Draft {
  return {
    values: rows(values),
    tables: Object.entries(lookupTables).map(([name, table]) => ({ name, rows: rows(table) })),
  };
}

const named = (list: Row[]) => Object.fromEntries(list.map(({ name, value }) => [name.trim(), value]));

export function contentOf({ values, tables }: Draft): Content {
  return {
    values: named(values),
    lookupTables: Object.fromEntries(tables.map(({ name, rows: list }) => [name.trim(), named(list)])),
  };
}

type Fault = 'empty' | 'form' | 'twice';

const NAME = /^[a-z][a-z0-9_]{0,63}$/;

/** What is wrong with the names of a list, by place. */
export function nameFaults(names: string[], strict: boolean): (Fault | null)[] {
  return names.map((raw, at) => {
    const name = raw.trim();
    if (name === '') return 'empty';
    if (strict && !NAME.test(name)) return 'form';
    return names.findIndex((other) => other.trim() === name) < at ? 'twice' : null;
  });
}

export function isSound({ values, tables }: Draft): boolean {
  const good = (names: string[], strict: boolean) => nameFaults(names, strict).every((fault) => fault === null);
  return (
    good(values.map(({ name }) => name), true) &&
    good(tables.map(({ name }) => name), true) &&
    tables.every((table) => good(table.rows.map(({ name }) => name), false))
  );
}
