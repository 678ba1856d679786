import { api, type Schemas } from '../../../api/client';
import type { Template } from './template';

export interface DraftContent {
  name: string;
  category: Schemas['Category'];
  parameterFormat: 'named' | 'positional';
  ttlSeconds?: number;
  variants: { language: string; components: unknown[]; files: Record<string, string> }[];
}

export interface Draft {
  id: string;
  account: string;
  /** What it changes. */
  template?: string;
  content: DraftContent;
  /** The last of each language. */
  submissions: { language: string; state: 'submitting' | 'submitted' | 'refused'; code?: number; explanation?: string; at: string }[];
  createdAt: string;
  updatedAt: string;
}

export interface ReadyTemplate {
  key: string;
  group: string;
  titles: Record<string, string>;
  lines: Record<string, string>;
  category: Schemas['Category'];
  purpose: string;
  languages: string[];
  variants: { language: string; components: unknown }[];
}

/** What a draft begins with. */
export type Beginning =
  | { content: DraftContent; account?: string }
  | { ready: string; account?: string }
  | { template: string; mode: 'edit' | 'copy' };

type Call = (path: string, init?: object) => Promise<{ data?: unknown }>;
const call = api as unknown as Record<'GET' | 'POST' | 'DELETE', Call>;

export const beginDraft = async (beginning: Beginning) => (await call.POST('/api/v1/template-drafts', { body: beginning })).data as Draft;

export const deleteDraft = (id: string) => call.DELETE('/api/v1/template-drafts/{id}', { params: { path: { id } } });

export const drafts = async (query: { limit: number; cursor?: string }) =>
  (await call.GET('/api/v1/template-drafts', { params: { query } })).data as { items: Draft[]; next?: string };

export const readyTemplates = async () => (await call.GET('/api/v1/ready-templates')).data as { items: ReadyTemplate[] };

export const deleteTemplate = (id: string, language?: string) =>
  call.DELETE('/api/v1/templates/{id}', { params: { path: { id }, query: { language } } });

export const unpause = async (id: string, language: string) =>
  (await call.POST('/api/v1/templates/{id}/unpause', { params: { path: { id } }, body: { language } })).data as Template;
