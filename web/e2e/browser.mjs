// A real Chromium: HUDHUD_CHROMIUM, else an installed one, else the one that npm ci brought (also when HUDHUD_CHROMIUM is "packed").
import assert from 'node:assert/strict';
import { AxeBuilder } from '@axe-core/playwright';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const QUIET = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'];
/** Flags of the packed one that would end the browser with its first window, or let pages do what real ones may not. */
const UNWANTED = new Set(['--single-process', '--no-zygote', '--disable-web-security', '--allow-running-insecure-content']);
const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export async function executable() {
  const chosen = process.env.HUDHUD_CHROMIUM ?? INSTALLED.find((path) => existsSync(path));
  if (chosen && chosen !== 'packed') return { executablePath: chosen, args: [...QUIET, '--no-sandbox'] };
  // Before the import: makes the package unpack its own libnss3 and friends, which a bare system lacks.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const { default: packed } = await import('@sparticuz/chromium');
  return { executablePath: await packed.executablePath(), args: [...packed.args.filter((flag) => !UNWANTED.has(flag)), ...QUIET] };
}

export async function launch() {
  return chromium.launch({ ...(await executable()), headless: true });
}

export const WIDE = { width: 1360, height: 900 };
export const PHONE = { width: 390, height: 844 };

/**
 * A page as one person sees it. Console errors and uncaught exceptions are gathered in `page.troubles`.
 *
 * @param {{language?: 'en'|'ar', scheme?: 'light'|'dark', viewport?: {width: number, height: number}, storageState?: object}} how
 */
export async function open(browser, server, { language = 'en', scheme = 'light', viewport = WIDE, storageState } = {}) {
  const context = await browser.newContext({
    baseURL: server.url,
    viewport,
    storageState,
    locale: language === 'ar' ? 'ar-SA' : 'en-GB',
    timezoneId: 'Asia/Riyadh',
    colorScheme: scheme,
    reducedMotion: 'reduce',
  });
  await context.addInitScript(([chosen, colours]) => {
    localStorage.setItem('hudhud.language', localStorage.getItem('hudhud.language') ?? chosen);
    localStorage.setItem('hudhud.scheme', localStorage.getItem('hudhud.scheme') ?? colours);
  }, [language, scheme]);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.troubles = [];
  page.on('pageerror', (error) => page.troubles.push(String(error)));
  page.on('console', (message) => {
    // The browser reports each refused request by itself; whether a refusal was expected is the test's business.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) page.troubles.push(message.text());
  });
  return page;
}

/** Signs in by the API and returns the browser state that is signed in. */
export async function signedIn(browser, server, { email = server.email, password = server.password } = {}) {
  const context = await browser.newContext({ baseURL: server.url });
  const answer = await context.request.post('/api/v1/session', { data: { email, password } });
  if (!answer.ok()) throw new Error(`sign-in answered ${answer.status()}: ${await answer.text()}`);
  const state = await context.storageState();
  await context.close();
  return state;
}

/** What axe says against the page as it stands, in short. Empty is good. */
export async function axe(page) {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => `${node.target.join(' ')} ${node.failureSummary ?? ''}`).join(' | ')}`);
}

/** How many pixels the page is wider than its window. */
export function overflow(page) {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Kept where HUDHUD_SHOTS says; nothing otherwise. */
export async function shot(page, name, options = {}) {
  const folder = process.env.HUDHUD_SHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', ...options });
}

/** Somebody else of the workspace, signed in: the state that pages of theirs open with. */
export async function colleague(browser, server, role) {
  const email = `colleague-${crypto.randomUUID().slice(0, 8)}@nakheel.example`;
  const { oneTimePassword } = await server.api('POST', '/users', { email, role });
  const page = await open(browser, server, {});
  const password = 'a password of their own';
  await page.context().request.post('/api/v1/session', { data: { email, password: oneTimePassword } });
  const csrf = (await page.context().cookies()).find((one) => one.name === 'hudhud_csrf').value;
  const changed = await page.context().request.put('/api/v1/session/password', {
    headers: { 'X-CSRF-Token': csrf },
    data: { current: oneTimePassword, changed: password },
  });
  assert.ok(changed.ok(), await changed.text());
  await page.context().close();
  return signedIn(browser, server, { email, password });
}
