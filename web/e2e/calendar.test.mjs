import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, launch, open, overflow, PHONE, shot, signedIn, WIDE } from './browser.mjs';
import { close, dayFromNow, scheduled, word } from './given-campaigns.mjs';
import { demo } from './server.mjs';

let server, browser, storageState;
const made = [];

before(async () => {
  [server, browser] = await Promise.all([demo(), launch()]);
  storageState = await signedIn(browser, server);
});
after(async () => {
  for (const campaign of made) await close(server, campaign);
  await browser?.close();
  await server?.end();
});

const visit = (how = {}) => open(browser, server, { storageState, ...how });

/** A campaign at ten on a day that is so far away. */
async function on(days, name = word()) {
  const day = dayFromNow(days);
  made.push(await scheduled(server, { name, schedule: { kind: 'at', time: `${day}T10:00`, zone: 'Asia/Riyadh' } }));
  return { name, day };
}

/** A feast on one day, quiet evenings on all, and a week that asks too much of people. */
async function withQuietDay(page, day) {
  const period = { name: 'عيد الفطر', firstDay: day, lastDay: day, purposes: ['marketing'], closed: true, hours: [] };
  const week = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
  const marketing = Object.fromEntries(week.map((name) => [name, [{ from: '21:00', until: '09:00' }]]));
  await page.route('**/api/v1/settings/quiet-hours', (route) =>
    route.fulfill({ json: { marketing, transactional: {}, periods: [period] } }),
  );
  await page.route('**/api/v1/calendar/fatigue?*', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: { ...(await answer.json()), threeTimes: 17_000, fourTimesOrMore: 1_000 } });
  });
}

for (const [language, scheme, viewport] of [
  ['en', 'light', WIDE],
  ['ar', 'dark', WIDE],
  ['en', 'dark', PHONE],
  ['ar', 'light', PHONE],
]) {
  test(`month and week in ${language}, ${scheme}, ${viewport.width} px`, async () => {
    const { name, day } = await on(130);
    const page = await visit({ language, scheme, viewport });
    await withQuietDay(page, day);
    for (const view of ['month', 'week']) {
      await page.goto(`/calendar?view=${view}&day=${day}`);
      await page.getByRole('link', { name }).first().waitFor();
      await page.getByText('عيد الفطر').first().waitFor();
      await page.getByText('18,000').first().waitFor();
      await page.getByText(/1448/).first().waitFor();
      assert.deepEqual(await axe(page), [], view);
      assert.equal(await overflow(page), 0, view);
      await shot(page, `calendar-${view}-${language}-${scheme}-${viewport.width}`, { fullPage: true });
    }
    await page.setViewportSize({ width: 360, height: 780 });
    assert.equal(await overflow(page), 0, '360 px');
    assert.deepEqual(page.troubles, []);
    await page.context().close();
  });
}

test('arrows lead from day to day, Enter to what is on it', async () => {
  const page = await visit();
  const { name, day } = await on(160);
  const next = dayFromNow(161);
  await page.goto(`/calendar?day=${next}`);
  await page.getByRole('link', { name }).first().waitFor();
  const cell = (of) => page.locator(`[data-day="${of}"]`);
  await cell(next).focus();
  await page.keyboard.press('ArrowLeft');
  await page.waitForURL((url) => url.search.includes(day));
  assert.equal(await cell(day).evaluate((it) => it === document.activeElement), true);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.textContent), name);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/campaigns\/view\//);
  await page.goBack();
  await cell(day).focus();
  await page.keyboard.press('PageDown');
  await page.waitForURL((url) => !url.search.includes(day.slice(0, 7)));
  await page.getByRole('button', { name: 'Today' }).click();
  await page.waitForURL((url) => url.search.includes(dayFromNow(0)));
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test('what overlaps stands side by side and says so', async () => {
  const [one, other] = [await on(190), await on(190)];
  const page = await visit();
  await page.goto(`/calendar?view=week&day=${one.day}`);
  const place = async ({ name }) => (await page.getByRole('region', { name: 'The week hour by hour' }).getByRole('link', { name }).boundingBox()).x;
  await page.getByRole('link', { name: other.name }).first().waitFor();
  assert.notEqual(await place(one), await place(other));
  await page.getByText('runs at the same time as 1 other').first().waitFor();
  await page.context().close();
});

test('an empty month and a calendar that cannot be had', async () => {
  const page = await visit({ viewport: PHONE });
  await page.goto('/calendar?day=2020-02-02');
  await page.getByText('No campaign in this month.').waitFor();
  let answer;
  await page.route('**/api/v1/calendar?*', async (route) => {
    await new Promise((answered) => (answer = answered));
    await route.fulfill({ json: { items: [], complete: false } });
  });
  await page.goto('/calendar?day=2020-03-02');
  await page.locator('.mantine-Skeleton-root').first().waitFor();
  assert.equal(await page.getByText('No campaign in this month.').count(), 0);
  answer();
  await page.getByText('No campaign in this month.').waitFor();
  await page.getByRole('link', { name: 'See all of them in the list' }).waitFor();
  assert.deepEqual(await axe(page), []);
  await page.unroute('**/api/v1/calendar?*');
  await page.route('**/api/v1/calendar?*', (route) => route.fulfill({ status: 400, json: { code: 'internal-error', reference: 'c3d4' } }));
  await page.goto('/calendar?day=2020-05-02');
  await page.getByRole('alert').getByText('c3d4').waitFor();
  assert.equal(await page.getByText('No campaign in this month.').count(), 0);
  assert.deepEqual(await axe(page), []);
  await page.context().close();
});
