import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { checkDraft, type Checked } from '../api';
import type { Design } from '../model/design';
import { write } from '../model/write';

/** After the last key, in ms. */
const PAUSE = 150;

const NOTHING: Checked = { findings: [], variants: [] };

/** What the server says to the template as it is being typed. A question that nobody waits for any more is taken back. */
export function useCheck(draft: string, design: Design): { checked: Checked; known: boolean; problem: unknown; retry: () => void } {
  const { i18n } = useTranslation();
  const [settled] = useDebouncedValue(design, PAUSE);
  const content = useMemo(() => write(settled), [settled]);
  const check = useQuery({
    queryKey: ['template-check', draft, i18n.language, content],
    queryFn: ({ signal }) => checkDraft(draft, content, signal),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 10_000,
  });
  return { checked: check.data ?? NOTHING, known: settled === design && check.isSuccess && !check.isPlaceholderData, problem: check.error, retry: () => void check.refetch() };
}
