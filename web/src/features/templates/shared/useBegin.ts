import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { beginDraft, type Beginning } from './drafts-api';

/** Where a draft is built. */
export const draftPath = (id: string): string => `/templates/drafts/${id}`;

/** Begins a draft and opens it. */
export function useBegin() {
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (beginning: Beginning) => beginDraft(beginning),
    onSuccess: ({ id }) => navigate({ to: draftPath(id) }),
  });
}
