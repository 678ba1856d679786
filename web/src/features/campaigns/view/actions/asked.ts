import { createContext, use } from 'react';
import type { Schemas } from '../../../../api/client';

/** Which dialog stands open. */
export type Asked =
  | { what: 'hold' }
  | { what: 'resume'; lifted: Schemas['ResumeRequestLifted'] }
  | { what: 'close' }
  | { what: 'limits' }
  | { what: 'retry' };

export const AskContext = createContext<(asked: Asked) => void>(() => {});

/** Opens a dialog of the campaign, from wherever on its page. */
export const useAsk = () => use(AskContext);
