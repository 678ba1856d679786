import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Refusal } from '../../api/problem';
import { DraftKeeper, type Saved } from './DraftKeeper';
import { keeperOf, leave } from './keepers';
import { keptEdits } from './kept-edits';

interface Campaign extends Saved<{ name: string }> {
  id: string;
}

const settings = { labels: [], purpose: 'marketing' };
const campaign = (version: number, name = 'Eid') => ({ id: 'c', version, settings: { ...settings, name } }) as Campaign;

/** A server that holds one campaign and refuses what is not about its version. */
class Server {
  at = campaign(1);
  saves: string[] = [];
  broken: Refusal | null = null;

  save = async (sent: Campaign['settings'], version: number) => {
    if (this.broken) throw this.broken;
    if (version !== this.at.version) throw new Refusal(412, { code: 'stale-version' });
    this.saves.push(sent.name);
    return (this.at = campaign(version + 1, sent.name));
  };
  load = async () => this.at;
}

const stored = new Map<string, string>();
let server: Server;

beforeEach(() => {
  vi.useFakeTimers();
  stored.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  });
  server = new Server();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('saves once after a pause, whatever was typed meanwhile', async () => {
  const keeper = new DraftKeeper('c', server.at, server);
  keeper.edit({ name: 'A' });
  keeper.edit({ name: 'AB' });
  expect(keeper.now().state).toBe('unsaved');
  await vi.runAllTimersAsync();
  expect(server.saves).toEqual(['AB']);
  expect(keeper.now()).toMatchObject({ state: 'saved', version: 2 });
  expect(keptEdits.of('c')).toBeNull();
});

it('saves what is typed during a save next, on top of it', async () => {
  const keeper = new DraftKeeper('c', server.at, server);
  keeper.edit({ name: 'A' });
  const first = keeper.flush();
  keeper.edit({ name: 'B' });
  await first;
  await vi.runAllTimersAsync();
  expect(server.saves).toEqual(['A', 'B']);
  expect(keeper.now()).toMatchObject({ state: 'saved', version: 3 });
});

it('keeps edits through a reload and saves them then', async () => {
  const before = new DraftKeeper('c', server.at, server);
  before.edit({ name: 'typed' });
  before.stop();
  const after = new DraftKeeper('c', server.at, server);
  expect(after.now().settings.name).toBe('typed');
  after.start();
  await vi.runAllTimersAsync();
  expect(server.saves).toEqual(['typed']);
});

it('keeps edits while the server cannot be reached, and tries again', async () => {
  const keeper = new DraftKeeper('c', server.at, server);
  server.broken = Refusal.unreachable(new Error('offline'));
  keeper.edit({ name: 'typed' });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(keeper.now().state).toBe('failed');
  expect(keptEdits.of<{ name: string }>('c')?.settings.name).toBe('typed');
  server.broken = null;
  await vi.advanceTimersByTimeAsync(6_000);
  expect(server.saves).toEqual(['typed']);
});

it('asks instead of writing over what somebody else saved', async () => {
  const keeper = new DraftKeeper('c', server.at, server);
  server.at = campaign(5, 'theirs');
  keeper.edit({ name: 'mine' });
  await vi.runAllTimersAsync();
  expect(keeper.now()).toMatchObject({ state: 'conflict', settings: { name: 'mine' } });
  expect(server.saves).toEqual([]);
  keeper.keepMine();
  await vi.runAllTimersAsync();
  expect(server.at).toMatchObject({ version: 6, settings: { name: 'mine' } });
});

it('takes theirs over when the person says so', async () => {
  const keeper = new DraftKeeper('c', server.at, server);
  server.at = campaign(5, 'theirs');
  keeper.edit({ name: 'mine' });
  await vi.runAllTimersAsync();
  keeper.takeTheirs();
  expect(keeper.now()).toMatchObject({ state: 'saved', version: 5, settings: { name: 'theirs' } });
  expect(keptEdits.of('c')).toBeNull();
});

it('finds a conflict after a reload too', () => {
  keptEdits.keep('c', { base: 1, settings: campaign(1, 'mine').settings });
  const keeper = new DraftKeeper('c', campaign(4, 'theirs'), server);
  expect(keeper.now()).toMatchObject({ state: 'conflict', settings: { name: 'mine' }, theirs: { version: 4 } });
});

it('sees no conflict where its own answer was lost', async () => {
  const keeper = new DraftKeeper('c', server.at, server);
  server.at = campaign(2, 'mine');
  keeper.edit({ name: 'mine' });
  await vi.runAllTimersAsync();
  expect(keeper.now()).toMatchObject({ state: 'saved', version: 2 });
});

it('is saved once more when it is left, and keeps quiet after that', async () => {
  let tries = 0;
  const keeper = keeperOf('left', () => new DraftKeeper('left', server.at, {
    ...server,
    save: async () => {
      tries++;
      throw Refusal.unreachable(new Error('offline'));
    },
  }));
  keeper.edit({ name: 'typed' });
  await leave('left');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(tries).toBe(1);
  expect(keptEdits.of<{ name: string }>('left')?.settings.name).toBe('typed');
});

it('is the same again for whoever comes back before all is saved', async () => {
  const open = () => keeperOf('again', () => new DraftKeeper('again', server.at, server));
  const first = open();
  server.broken = Refusal.unreachable(new Error('offline'));
  first.edit({ name: 'typed' });
  await leave('again');
  const second = open();
  second.start();
  second.edit({ name: 'typed on' });
  server.broken = null;
  await vi.runAllTimersAsync();
  expect(second).toBe(first);
  expect(server.saves).toEqual(['typed on']);
  expect(second.now().state).toBe('saved');
  await leave('again');
  expect(open()).not.toBe(first);
});

it('says what is in the way of saving all', async () => {
  const keeper = new DraftKeeper('c', server.at, server);
  keeper.edit({ name: 'typed' });
  const refused = new Refusal(403, { code: 'not-allowed' });
  server.broken = refused;
  await expect(keeper.saveAll()).rejects.toBe(refused);
  server.broken = null;
  await keeper.saveAll();
  server.at = campaign(9, 'theirs');
  keeper.edit({ name: 'mine' });
  await expect(keeper.saveAll()).rejects.toMatchObject({ status: 412 });
});
