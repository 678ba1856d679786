import { createContext, useContext } from 'react';
import type { Schemas } from '../../../../api/client';
import type { Checked, Finding, TemplateDraft } from '../api';
import type { TemplateKeeper } from '../draft/useTemplateDraft';
import type { Design, Version } from '../model/design';
import type { Kind } from '../model/kinds';

/** What every part of the builder sees. */
export interface Builder {
  draft: TemplateDraft;
  design: Design;
  kind: Kind;
  /** The language that is open, and its place in the list. */
  version: Version;
  at: number;
  open: (at: number) => void;
  /** @param about the place that is written in: typing on there is one step back; `''`: a step of its own */
  change: (about: string, make: (design: Design) => Design) => void;
  keeper: TemplateKeeper;
  readOnly: boolean;
  checked: Checked;
  /** What is to be said at a place of the open language. */
  said: (place: string) => Finding[];
  /** A number of the account: files and the phone's name are its. */
  sender?: Schemas['SenderView'];
}

export const BuilderContext = createContext<Builder | null>(null);

export function useBuilder(): Builder {
  const builder = useContext(BuilderContext);
  if (!builder) throw new Error('outside of the builder');
  return builder;
}
