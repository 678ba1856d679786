import { api, type Schemas } from '../../../api/client';
import { notice } from '../../../app/queries';
import type { DraftContent } from './model/content';

export type TemplateDraft = Omit<Schemas['DraftView'], 'content'> & { content: DraftContent };
export type Submission = Schemas['DraftSubmissionView'];
export type Submitted = Schemas['SubmitDraftSubmitted'];

/** `language` absent: of all languages. */
export type Finding = Omit<Schemas['FindingView'], 'language'> & { language?: string };

export type Checked = Omit<Schemas['Checked'], 'findings'> & { findings: Finding[] };

export interface SavedDraft {
  draft: TemplateDraft;
  settings: DraftContent;
  version: number;
}

/** Meta's JSON has no shape in the server's document; ours is {@link DraftContent}. */
type Answer = { data?: Schemas['DraftView']; response: Response };

function saved({ data, response }: Answer): SavedDraft {
  const draft = data as TemplateDraft;
  return { draft, settings: draft.content, version: Number((response.headers.get('ETag') ?? '').replace(/\D/g, '')) };
}

export const draftQuery = (id: string) => ({
  queryKey: ['template-draft', id],
  queryFn: async () => saved(await api.GET('/api/v1/template-drafts/{id}', { params: { path: { id } } })),
});

export async function saveDraft(id: string, content: DraftContent, version: number): Promise<SavedDraft> {
  const params = { path: { id }, header: { 'If-Match': `"${version}"` } };
  try {
    return saved(await api.PUT('/api/v1/template-drafts/{id}', { params, body: content }));
  } catch (problem) {
    notice(problem);
    throw problem;
  }
}

export const checkDraft = async (draft: string, content: DraftContent, signal: AbortSignal) =>
  told((await api.POST('/api/v1/template-drafts/check', { body: { content, draft }, signal })).data!);

/** What is the same for all languages is said once. */
const SHARED = new Set(['name', 'category', 'ttl']);

export function told(checked: Checked): Checked {
  const seen = new Set<string>();
  const findings = checked.findings
    .map((one) => (SHARED.has(one.at) ? { ...one, language: undefined } : one))
    .filter(({ language, at, code, text }) => {
      const key = JSON.stringify([language, at, code, text]);
      return !seen.has(key) && seen.add(key);
    });
  return { ...checked, findings };
}

export const submitDraft = async (id: string, languages: string[]) =>
  (await api.POST('/api/v1/template-drafts/{id}/submit', { params: { path: { id } }, body: { languages } })).data!;

/** Of the draft as it was saved. */
export const previewDraft = async (id: string, body: Schemas['TemplatePreviewRequest'], signal: AbortSignal) =>
  (await api.POST('/api/v1/template-drafts/{id}/preview', { params: { path: { id } }, body, signal })).data!;
