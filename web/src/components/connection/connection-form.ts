import type { Schemas } from '../../api/client';

/** What may be kept over a reload of the page. */
export type Plain = {
  name: string;
  portfolioId: string;
  wabaId: string;
  phoneNumberId: string;
  appId: string;
  graphUrl: string;
  coexistence: boolean;
};

/** What may not. */
export interface Secrets {
  token: string;
  appSecret: string;
}

export type Whole = Plain & Secrets;

export const blank: Plain = {
  name: '',
  portfolioId: '',
  wabaId: '',
  phoneNumberId: '',
  appId: '',
  graphUrl: '',
  coexistence: false,
};

type Field = Exclude<keyof Whole, 'coexistence'>;

const TESTED: Field[] = ['phoneNumberId', 'wabaId', 'portfolioId', 'appId', 'token'];
const SAVED: Field[] = ['name', ...TESTED, 'appSecret'];

/** The fields that are still empty; a test needs fewer than saving. */
export function missing(values: Whole, forTest: boolean): Field[] {
  return (forTest ? TESTED : SAVED).filter((field) => values[field].trim() === '');
}

const graph = ({ graphUrl }: Whole) => (graphUrl.trim() ? { graphUrl: graphUrl.trim() } : {});

/** The fields as they are, asked about and not saved. */
export function question(values: Whole): Schemas['ConnectionTestRequest'] {
  const { portfolioId, wabaId, phoneNumberId, token, appId } = trimmed(values);
  return { portfolioId, wabaId, phoneNumberId, token, appId, ...graph(values) };
}

export function addition(values: Whole): Schemas['SenderAddRequest'] {
  const { name, portfolioId, wabaId, phoneNumberId, token, appId, appSecret } = trimmed(values);
  return {
    name,
    portfolioId,
    wabaId,
    phoneNumberId,
    token,
    app: { id: appId, secret: appSecret },
    coexistence: values.coexistence,
    ...graph(values),
  };
}

function trimmed(values: Whole): Record<Field, string> {
  return Object.fromEntries(
    [...SAVED, 'graphUrl' as const].map((field) => [field, values[field].trim()]),
  ) as Record<Field, string>;
}

const SERVER_NAMES: Record<string, string> = { 'app.id': 'appId', 'app.secret': 'appSecret' };

/** The server's field names are the request's, ours the form's. */
export function errorsFromServer(errors: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(errors).map(([field, words]) => [SERVER_NAMES[field] ?? field, words]));
}

/** Which fields of the form a check speaks about. */
export const CHECKS_OF: Record<string, Schemas['ConnectionCheck']['field'][]> = {
  phoneNumberId: ['phone_number_id', 'number_registered'],
  wabaId: ['waba_id'],
  portfolioId: ['portfolio_id'],
  appId: ['app_id'],
  token: ['token', 'token_permissions'],
  appSecret: ['app_secret'],
  graphUrl: ['graph_url'],
};
