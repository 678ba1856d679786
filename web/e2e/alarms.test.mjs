import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, launch, open, overflow, PHONE, shot, signedIn, WIDE } from './browser.mjs';
import { demo } from './server.mjs';

let server, browser, storageState;

before(async () => {
  server = await demo();
  browser = await launch();
  storageState = await signedIn(browser, server);
});
after(async () => {
  await browser?.close();
  await server?.end();
});

const alarm = (id, kind, severity, parameters, more = {}) => ({
  id,
  kind,
  severity,
  parameters,
  object: { kind: 'campaign', id: '01a20442-5355-7dca-a9ca-25aaed5e6492' },
  raisedAt: '2026-11-22T10:00:00Z',
  lastAt: '2026-11-22T11:00:00Z',
  times: 1,
  read: false,
  ...more,
});

const ALARMS = [
  alarm('9', 'campaign_held', 'warning', { name: 'عروض العيد', reason: 'quality', detail: '' }, { times: 2 }),
  alarm('8', 'payment_problem', 'critical', { name: 'Nakheel' }, { object: { kind: 'sender', id: '1' } }),
  alarm('7', 'budget_near', 'warning', {}, { object: { kind: 'workspace', id: '1' }, read: true }),
];

for (const [language, scheme, viewport, bell] of [
  ['en', 'light', WIDE, 'Alarms, 2 unread'],
  ['ar', 'dark', WIDE, 'التنبيهات، اثنان غير مقروءين'],
  ['en', 'dark', PHONE, 'Alarms, 2 unread'],
  ['ar', 'light', PHONE, 'التنبيهات، اثنان غير مقروءين'],
]) {
  test(`alarms are counted, told and read in ${language}, ${scheme}, ${viewport.width} px`, async () => {
    const page = await open(browser, server, { language, scheme, viewport, storageState });
    let unread = 2;
    await page.route('**/api/v1/alarms?*', (route) => route.fulfill({ json: { items: ALARMS, unread } }));
    await page.route('**/api/v1/alarms/read', async (route) => {
      assert.deepEqual(route.request().postDataJSON(), { upTo: '9' });
      unread = 0;
      await route.fulfill({ json: { unread } });
    });
    await page.goto('/campaigns');
    await page.getByRole('button', { name: bell }).click();
    const panel = page.getByRole('dialog');
    await panel.getByText('131042').waitFor();
    await panel.getByRole('link', { name: 'عروض العيد' }).waitFor();
    assert.deepEqual(await axe(page), []);
    assert.equal(await overflow(page), 0);
    await shot(page, `alarms-${language}-${scheme}-${viewport.width}`);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: language === 'ar' ? 'التنبيهات، لا جديد' : 'Alarms, none unread' }).waitFor();
    assert.deepEqual(page.troubles, []);
    await page.context().close();
  });
}

test('a campaign that is through is an alarm that leads to it', async () => {
  const page = await open(browser, server, { storageState });
  await page.goto('/campaigns');
  await page.getByRole('button', { name: /^Alarms/ }).click();
  const through = page.getByRole('dialog').getByRole('link', { name: /Autumn offer.* is through/ });
  await through.click();
  await page.waitForURL(/\/campaigns\/view\//);
  await page.context().close();
});
