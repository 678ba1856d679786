import { api, type Schemas } from '../../../api/client';
import type { Template } from './template';

export interface DraftContent {
  name: string;
  category: Schemas['Category'];
  parameterFormat: 'named' | 'positional';
  ttlSeconds?: number;
  variants: { language: string; components: unknown[]; files: Record<string, string> }[];
}

export interface DraftLine {
  id: string;
  name: string;
  category: Schemas['Category'];
  languages: string[];
  /** What it changes. */
  template?: string;
  updatedAt: string;
  state: 'draft' | 'submitting' | 'submitted' | 'partly';
}

export interface Draft {
  id: string;
  content: DraftContent;
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
  | { name: string; category: Schemas['Category']; parameterFormat: 'named'; account?: string }
  | { ready: string }
  | { template: string; mode: 'edit' | 'copy' };

type Call = (path: string, init?: object) => Promise<{ data?: unknown; response: Response }>;
const call = api as unknown as Record<'GET' | 'POST' | 'PUT' | 'DELETE', Call>;

export async function beginDraft(beginning: Beginning): Promise<{ draft: Draft; version: string | null }> {
  const { data, response } = await call.POST('/api/v1/template-drafts', { body: beginning });
  return { draft: data as Draft, version: response.headers.get('ETag') };
}

export const saveDraft = (id: string, content: DraftContent, version: string) =>
  call.PUT('/api/v1/template-drafts/{id}', { params: { path: { id } }, headers: { 'If-Match': version }, body: content });

export const deleteDraft = (id: string) => call.DELETE('/api/v1/template-drafts/{id}', { params: { path: { id } } });

export const drafts = async (query: { limit: number; cursor?: string }) =>
  (await call.GET('/api/v1/template-drafts', { params: { query } })).data as { items: DraftLine[]; next?: string };

export const readyTemplates = async () => (await call.GET('/api/v1/ready-templates')).data as { items: ReadyTemplate[] };

export const deleteTemplate = (id: string, language?: string) =>
  call.DELETE('/api/v1/templates/{id}', { params: { path: { id }, query: { language } } });

export const unpause = async (id: string, language: string) =>
  (await call.POST('/api/v1/templates/{id}/unpause', { params: { path: { id } }, body: { language } })).data as Template;
