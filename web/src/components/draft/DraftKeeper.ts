import { Refusal } from '../../api/problem';
import { keptEdits } from './kept-edits';
import { same } from './same';

/** What the server holds: something that is edited as a whole, and which version of it that is. */
export interface Saved<Settings> {
  settings: Settings;
  version: number;
}

/** `conflict`: somebody else saved another version meanwhile; a person has to choose. */
export type SaveState = 'saved' | 'unsaved' | 'saving' | 'failed' | 'conflict';

export interface Draft<Settings, Server extends Saved<Settings> = Saved<Settings>> {
  settings: Settings;
  /** Of the server's version that the settings are based on. */
  version: number;
  state: SaveState;
  /** Why it could not be saved. */
  problem?: unknown;
  /** What somebody else made of it, in a conflict. */
  theirs?: Server;
  /** Another number when the settings were replaced by somebody else's: forms begin anew. */
  edition: number;
}

interface Store<Settings, Server> {
  save(settings: Settings, version: number): Promise<Server>;
  load(): Promise<Server>;
}

const PAUSE = 700;
const AGAIN = 5_000;

/** Saves what a person types, a moment after each pause, one save at a time, never over somebody else's. */
export class DraftKeeper<Settings extends object, Server extends Saved<Settings> = Saved<Settings>> {
  private draft: Draft<Settings, Server>;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private saving: Promise<boolean> | undefined;
  private left = false;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly id: string,
    saved: Server,
    private readonly server: Store<Settings, Server>,
  ) {
    this.draft = { settings: saved.settings, version: saved.version, state: 'saved', edition: 0 };
    const kept = keptEdits.of<Settings>(id);
    if (!kept || same(kept.settings, saved.settings)) return;
    const state = kept.base === saved.version ? 'unsaved' : 'conflict';
    this.draft = { ...this.draft, settings: kept.settings, state, theirs: state === 'conflict' ? saved : undefined };
  }

  readonly now = () => this.draft;

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Saves what was left unsaved before. */
  start() {
    this.left = false;
    if (this.draft.state === 'unsaved' || this.draft.state === 'failed') this.soon(0);
  }

  /** From now on it saves only when it is told to. */
  stop() {
    this.left = true;
    clearTimeout(this.timer);
  }

  /** Whether nobody looks at it and the server has all of it. */
  get isOver() {
    return this.left && this.draft.state === 'saved';
  }

  edit(change: Partial<Settings>) {
    const settings = { ...this.draft.settings, ...change };
    keptEdits.keep(this.id, { base: this.draft.version, settings });
    const state = this.draft.state === 'conflict' ? 'conflict' : 'unsaved';
    this.set({ ...this.draft, settings, state });
    if (state === 'unsaved') this.soon(PAUSE);
  }

  /** Saves now what is not saved yet. @returns whether the server has all of it */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    while (this.saving) await this.saving;
    if (this.draft.state === 'saved') return true;
    if (this.draft.state === 'conflict') return false;
    this.saving = this.save().finally(() => (this.saving = undefined));
    return this.saving;
  }

  /** Returns once the server has all of it. @throws what is in the way */
  async saveAll(): Promise<void> {
    while (!(await this.flush())) {
      if (this.draft.state === 'unsaved') continue;
      throw this.draft.problem ?? new Refusal(412, { code: 'stale-version' });
    }
  }

  /** The server's version as it was read again: taken over unless something of ours is open. */
  seen(saved: Server) {
    if (this.draft.state === 'failed') void this.flush();
    if (this.draft.state !== 'saved' || saved.version <= this.draft.version) return;
    this.adopt(saved);
  }

  keepMine() {
    const theirs = this.draft.theirs;
    if (!theirs) return;
    keptEdits.keep(this.id, { base: theirs.version, settings: this.draft.settings });
    this.set({ ...this.draft, version: theirs.version, state: 'unsaved', theirs: undefined });
    void this.flush();
  }

  takeTheirs() {
    const theirs = this.draft.theirs;
    if (!theirs) return;
    keptEdits.forget(this.id);
    this.adopt(theirs);
  }

  private adopt({ settings, version }: Server) {
    this.set({ settings, version, state: 'saved', edition: this.draft.edition + 1 });
  }

  private async save(): Promise<boolean> {
    const sent = this.draft.settings;
    this.set({ ...this.draft, state: 'saving', problem: undefined });
    try {
      const saved = await this.server.save(sent, this.draft.version);
      if (this.draft.settings === sent) {
        keptEdits.forget(this.id);
        this.set({ ...this.draft, version: saved.version, state: 'saved' });
        return true;
      }
      keptEdits.keep(this.id, { base: saved.version, settings: this.draft.settings });
      this.set({ ...this.draft, version: saved.version, state: 'unsaved' });
      this.soon(PAUSE);
      return false;
    } catch (problem) {
      await this.failed(problem);
      return false;
    }
  }

  private async failed(problem: unknown) {
    const refusal = problem instanceof Refusal ? problem : undefined;
    if (refusal?.status === 412) {
      try {
        this.differs(await this.server.load());
        return;
      } catch (other) {
        problem = other;
      }
    }
    this.set({ ...this.draft, state: 'failed', problem });
    const passing = !refusal || refusal.status === 0 || refusal.status >= 500;
    if (passing) this.soon(AGAIN);
  }

  /** A save whose answer was lost is no conflict. */
  private differs(theirs: Server) {
    if (same(theirs.settings, this.draft.settings)) {
      keptEdits.forget(this.id);
      this.set({ ...this.draft, version: theirs.version, state: 'saved' });
    } else {
      this.set({ ...this.draft, state: 'conflict', theirs });
    }
  }

  private soon(wait: number) {
    clearTimeout(this.timer);
    if (this.left) return;
    this.timer = setTimeout(() => void this.flush(), wait);
  }

  private set(draft: Draft<Settings, Server>) {
    this.draft = draft;
    this.listeners.forEach((tell) => tell());
  }
}
