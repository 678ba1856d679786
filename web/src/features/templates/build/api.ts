import { api, type Schemas } from '../../../api/client';
import { notice } from '../../../app/queries';
import type { DraftContent, Category } from './model/content';

/** A template that is being designed, with what became of handing it in. */
export interface TemplateDraft {
  id: string;
  content: DraftContent;
  /** The WhatsApp account that it goes to. */
  account?: string;
  /** What it changes; absent: it becomes a new template. */
  template?: string;
  state: 'draft' | 'submitting' | 'submitted' | 'partly';
  submissions: Submission[];
  createdAt: string;
  updatedAt: string;
  /** Changes to an approved template that Meta still takes. */
  editsLeft?: { today: number; month: number };
}

export interface Submission {
  language: string;
  state: 'submitting' | 'submitted' | 'refused';
  code?: string;
  explanation?: string;
  at: string;
}

export interface Finding {
  /** Absent: of all languages. */
  language?: string;
  code: string;
  severity: 'error' | 'warning';
  /** Such as `body`, `buttons.2.url`, `cards.0.header`. */
  at: string;
  /** What is wrong and what to do, in the person's language. */
  text: string;
}

export interface Checked {
  findings: Finding[];
  variants: { language: string; variables: { key: string; kind: string; required: boolean }[] }[];
}

export interface Submitted {
  languages: { language: string; state: 'submitting' | 'submitted' | 'refused'; problem?: { code?: string; explanation?: string; detail?: string } }[];
  template?: string;
}

export interface SavedDraft {
  draft: TemplateDraft;
  settings: DraftContent;
  version: number;
}

interface Answer {
  data?: unknown;
  response: Response;
}

/** Until the server's document has these paths. */
const calls = api as unknown as Record<'GET' | 'PUT' | 'POST', (path: string, init: object) => Promise<Answer>>;

const DRAFTS = '/api/v1/template-drafts';

export const draftQuery = (id: string) => ({
  queryKey: ['template-draft', id],
  queryFn: async () => saved(await calls.GET(`${DRAFTS}/{id}`, { params: { path: { id } } })),
});

function saved({ data, response }: Answer): SavedDraft {
  const draft = data as TemplateDraft;
  return { draft, settings: draft.content, version: Number((response.headers.get('ETag') ?? '').replace(/\D/g, '')) };
}

export async function saveDraft(id: string, content: DraftContent, version: number): Promise<SavedDraft> {
  const params = { path: { id }, header: { 'If-Match': `"${version}"` } };
  try {
    return saved(await calls.PUT(`${DRAFTS}/{id}`, { params, body: content }));
  } catch (problem) {
    notice(problem);
    throw problem;
  }
}

export const checkDraft = async (draft: string, content: DraftContent, signal: AbortSignal) =>
  (await calls.POST(`${DRAFTS}/check`, { body: { content, draft }, signal })).data as Checked;

export const submitDraft = async (id: string, languages: string[]) =>
  (await calls.POST(`${DRAFTS}/{id}/submit`, { params: { path: { id } }, body: { languages } })).data as Submitted;

export const previewDraft = async (id: string, body: { content: DraftContent; mapping: Schemas['Mapping']; contacts: string[] }, signal: AbortSignal) =>
  (await calls.POST(`${DRAFTS}/{id}/preview`, { params: { path: { id } }, body, signal })).data as Schemas['TemplatePreviewed'];

export type { Category };
