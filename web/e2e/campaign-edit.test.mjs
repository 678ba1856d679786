import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, launch, open, overflow, PHONE, shot, signedIn, WIDE } from './browser.mjs';
import { demo } from './server.mjs';

let server, browser, storageState;

before(async () => {
  [server, browser] = await Promise.all([demo(), launch()]);
  storageState = await signedIn(browser, server);
});
after(async () => {
  await browser?.close();
  await server?.end();
});

const named = (words) => `${words} ${crypto.randomUUID().slice(0, 8)}`;

/** A draft of the demo's own template, for everybody. */
async function draft(changes = {}) {
  const { items } = await server.api('GET', '/templates?search=autumn_offer');
  const template = items.find((one) => one.name === 'autumn_offer');
  const senders = await server.api('GET', '/senders');
  return server.api('POST', '/campaigns', {
    name: named('Draft'),
    labels: [],
    purpose: 'marketing',
    sender: senders.items.find((one) => one.wabaId === template.wabaId).id,
    template: template.id,
    mapping: { variables: { 'body.first_name': { source: { from: 'contact', field: 'first_name' }, fallback: 'friend' } } },
    languages: ['ar', 'en_US'],
    audience: { include: { kind: 'all' }, exclude: [] },
    schedule: { kind: 'now' },
    ...changes,
  });
}

const COMBINATIONS = [
  ['en', 'light', WIDE],
  ['ar', 'dark', WIDE],
  ['en', 'dark', PHONE],
  ['ar', 'light', PHONE],
];

const STEPS = ['template', 'content', 'audience', 'schedule', 'review'];

for (const [language, scheme, viewport] of COMBINATIONS) {
  test(`every step in ${language}, ${scheme}, ${viewport.width} px`, async () => {
    const { id } = await draft();
    const page = await open(browser, server, { language, scheme, viewport, storageState });
    for (const step of STEPS) {
      await page.goto(`/campaigns/edit/${id}/${step}`);
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      await page.waitForLoadState('networkidle');
      await shot(page, `edit-${step}-${language}-${scheme}-${viewport.width}`, { fullPage: true });
      assert.deepEqual(await axe(page), [], step);
      assert.equal(await overflow(page), 0, step);
    }
    assert.deepEqual(page.troubles, []);
    await page.context().close();
  });
}
