import { begin, change, redo, undo, type History } from '../model/history';
import type { DraftContent } from '../model/content';
import type { Design } from '../model/design';
import { read } from '../model/read';
import { write } from '../model/write';

export interface Edited {
  design: Design;
  canUndo: boolean;
  canRedo: boolean;
  /** Places that were written in since the page was opened. */
  touched: ReadonlySet<string>;
}

/** The template as it is on the page. Every change is told to whoever saves it. */
export class Editor {
  private history: History<Design>;
  private edited: Edited;
  private readonly listeners = new Set<() => void>();

  constructor(
    content: DraftContent,
    private readonly save: (content: DraftContent) => void,
    private readonly clock: () => number = Date.now,
  ) {
    this.history = begin(read(content));
    this.edited = shown(this.history, new Set());
  }

  readonly now = () => this.edited;

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** @param about the place; typing on in one place is one step. `''`: always a step of its own */
  readonly change = (about: string, make: (design: Design) => Design) => {
    const touched = about ? new Set([...this.edited.touched, about]) : this.edited.touched;
    this.turn(change(this.history, make(this.history.now), about, this.clock()), touched);
  };

  readonly undo = () => this.turn(undo(this.history));

  readonly redo = () => this.turn(redo(this.history));

  /** Somebody else's version took its place. */
  replace(content: DraftContent) {
    this.history = begin(read(content));
    this.tell(new Set());
  }

  private turn(history: History<Design>, touched = this.edited.touched) {
    if (history === this.history) return;
    this.history = history;
    this.tell(touched);
    this.save(write(history.now));
  }

  private tell(touched: ReadonlySet<string>) {
    this.edited = shown(this.history, touched);
    this.listeners.forEach((listener) => listener());
  }
}

const shown = ({ now, past, future }: History<Design>, touched: ReadonlySet<string>): Edited => ({
  design: now,
  canUndo: past.length > 0,
  canRedo: future.length > 0,
  touched,
});
