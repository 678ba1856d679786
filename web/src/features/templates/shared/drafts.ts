import type { Schemas } from '../../../api/client';

export type Draft = Schemas['DraftView'];
export type ReadyTemplate = Schemas['ReadyView'];

/** What a draft begins with. */
export type Beginning = Schemas['StartDraftRequest'];
