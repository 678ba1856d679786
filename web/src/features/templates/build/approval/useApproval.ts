import { useQueryClient } from '@tanstack/react-query';
import { $api, type Schemas } from '../../../../api/client';
import { draftQuery } from '../api';

export type Approval = Schemas['DraftApproval'];

/** What is asked and answered about a draft; the page shows afterwards what became of it. */
export function useApproval(id: string) {
  const client = useQueryClient();
  const settled = {
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ['get', '/api/v1/template-drafts'] });
      return client.invalidateQueries({ queryKey: draftQuery(id).queryKey });
    },
  };
  return {
    request: $api.useMutation('post', '/api/v1/template-drafts/{id}/request-approval', settled),
    approve: $api.useMutation('post', '/api/v1/template-drafts/{id}/approve', settled),
    reject: $api.useMutation('post', '/api/v1/template-drafts/{id}/reject', settled),
    withdraw: $api.useMutation('post', '/api/v1/template-drafts/{id}/withdraw-approval', settled),
    /** @param version the one that the person sees */
    what: (version: number, note: string) => ({
      params: { path: { id }, header: { 'If-Match': `"${version}"` } },
      body: { note: note.trim() || undefined },
    }),
  };
}
