import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { follow, type LiveState } from './follow';

class FakeSource {
  static readonly CLOSED = 2;
  static all: FakeSource[] = [];
  readyState = 0;
  onopen?: () => void;
  onmessage?: (event: { data: string }) => void;
  onerror?: () => void;
  constructor(readonly path: string) {
    FakeSource.all.push(this);
  }
  close() {
    this.readyState = FakeSource.CLOSED;
  }
  open() {
    this.readyState = 1;
    this.onopen?.();
  }
  breaks(closed: boolean) {
    this.readyState = closed ? FakeSource.CLOSED : 0;
    this.onerror?.();
  }
}

const page = Object.assign(new EventTarget(), { hidden: false });
const browser = new EventTarget();
let states: LiveState[];
let heard: string[];
let end: () => void;

const latest = () => FakeSource.all.at(-1)!;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('EventSource', FakeSource);
  vi.stubGlobal('document', page);
  vi.stubGlobal('window', browser);
  page.hidden = false;
  FakeSource.all = [];
  states = [];
  heard = [];
  end = follow('/feed', (data) => heard.push(data), (state) => states.push(state));
});
afterEach(() => {
  end();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('hears what is told', () => {
  latest().open();
  latest().onmessage?.({ data: 'news' });
  expect(states).toEqual(['connecting', 'live']);
  expect(heard).toEqual(['news']);
});

test('a short break is not called a loss', () => {
  latest().open();
  latest().breaks(false);
  vi.advanceTimersByTime(2_000);
  latest().open();
  vi.advanceTimersByTime(60_000);
  expect(states).toEqual(['connecting', 'live', 'connecting', 'live']);
});

test('a long silence is a loss, also when nothing ever came', () => {
  vi.advanceTimersByTime(5_000);
  expect(states).toEqual(['connecting', 'lost']);
});

test('a refused stream is asked for again, each time later', () => {
  latest().breaks(true);
  vi.advanceTimersByTime(2_000);
  expect(FakeSource.all).toHaveLength(2);
  latest().breaks(true);
  vi.advanceTimersByTime(2_000);
  expect(FakeSource.all).toHaveLength(2);
  vi.advanceTimersByTime(2_000);
  expect(FakeSource.all).toHaveLength(3);
  latest().open();
  expect(states.at(-1)).toBe('live');
});

test('a hidden page lets go and comes back when it is seen', () => {
  latest().open();
  page.hidden = true;
  page.dispatchEvent(new Event('visibilitychange'));
  expect(latest().readyState).toBe(FakeSource.CLOSED);
  page.hidden = false;
  page.dispatchEvent(new Event('visibilitychange'));
  expect(FakeSource.all).toHaveLength(2);
});

test('without a network it is lost at once, and asked for as soon as there is one', () => {
  latest().open();
  browser.dispatchEvent(new Event('offline'));
  expect(states.at(-1)).toBe('lost');
  browser.dispatchEvent(new Event('online'));
  latest().open();
  expect(states.at(-1)).toBe('live');
});
