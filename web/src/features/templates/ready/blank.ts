import type { Beginning } from '../shared/drafts';
import { starter, type Aim, type Kind } from './kinds';

interface Blank {
  aim: Aim;
  kind: Kind;
  /** Of the person: the first that is written. */
  language: string;
  account?: string;
  /** What a button of a kind says. */
  words: (name: string) => string;
}

/** A draft that has the parts of its kind and no words yet. */
export const blank = ({ aim, kind, language, account, words }: Blank): Beginning => ({
  content: {
    name: nameOf(kind),
    category: aim,
    // One-time codes have one variable, and Meta numbers it.
    parameterFormat: aim === 'authentication' ? 'positional' : 'named',
    variants: [{ language, components: starter(kind, words), files: {} }],
  },
  account,
});

/** Names are told apart by the minute, and changed in the builder. */
const nameOf = (kind: Kind) => `${kind}_${new Date().toISOString().slice(2, 16).replace(/\D/g, '')}`;
