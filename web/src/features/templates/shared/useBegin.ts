import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api } from '../../../api/client';
import type { Beginning } from './drafts';

/** Where a draft is built. */
export const draftPath = (id: string): string => `/templates/drafts/${id}`;

/** Begins a draft and opens it. */
export function useBegin() {
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async (body: Beginning) => (await api.POST('/api/v1/template-drafts', { body })).data!,
    onSuccess: ({ id }) => navigate({ to: draftPath(id) }),
  });
}
