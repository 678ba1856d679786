import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, launch, open, overflow, PHONE, shot, signedIn, WIDE } from './browser.mjs';
import { close, draft, scheduled, sending, word } from './given-campaigns.mjs';
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

const visit = (how = {}) => open(browser, server, { storageState, ...how });
const sees = (page, text) => page.getByText(text, { exact: false }).first().waitFor();
/** The campaign's line in the table, or its card. */
const line = (page, name) => page.locator('tr, li').filter({ hasText: name });
async function choose(page, name, action) {
  await page.getByRole('button', { name: `Actions for ${name}` }).click();
  await page.getByRole('menuitem', { name: action }).click();
}

const TEXTS = {
  en: { menu: 'Actions for', close: 'Close', dialog: 'Close “', waits: 'No message is waiting', choose: 'Choose', cancel: 'Cancel' },
  ar: { menu: 'إجراءات', close: 'إغلاق', dialog: 'إغلاق «', waits: 'لا توجد رسائل منتظرة', choose: 'اختيار', cancel: 'إلغاء' },
};

for (const [language, scheme, viewport] of [
  ['en', 'light', WIDE],
  ['ar', 'dark', WIDE],
  ['en', 'dark', PHONE],
  ['ar', 'light', PHONE],
]) {
  test(`the list, its menu and its dialog in ${language}, ${scheme}, ${viewport.width} px`, async () => {
    const of = word();
    const text = TEXTS[language];
    await draft(server, { name: `${of} مسودة` });
    const waiting = await scheduled(server, { name: `${of} Eid gifts` });
    await server.api('POST', `/campaigns/${waiting.id}/pause`);
    const page = await visit({ language, scheme, viewport });
    await page.goto(`/campaigns?q=${of}`);
    await sees(page, 'Eid gifts');
    assert.deepEqual(await axe(page), [], 'list');
    assert.equal(await overflow(page), 0);
    await shot(page, `campaigns-${language}-${scheme}-${viewport.width}`, { fullPage: true });

    await page.getByRole('checkbox', { name: `${text.choose} ${of} Eid gifts` }).check();
    await page.getByRole('button', { name: `${text.menu} ${of} Eid gifts` }).click();
    await page.getByRole('menu').waitFor();
    assert.deepEqual(await axe(page), [], 'menu');
    await shot(page, `campaigns-menu-${language}-${scheme}-${viewport.width}`);
    await page.getByRole('menuitem', { name: text.close }).click();
    await page.getByRole('dialog', { name: text.dialog }).getByText(text.waits).waitFor();
    assert.deepEqual(await axe(page), [], 'dialog');
    await shot(page, `campaigns-dialog-${language}-${scheme}-${viewport.width}`);
    await page.getByRole('button', { name: text.cancel, exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: `${text.menu} ${of} Eid gifts` }).and(page.locator(':focus')).waitFor();

    await page.goto('/campaigns');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('domcontentloaded');
    await page.setViewportSize({ width: 360, height: 780 });
    assert.equal(await overflow(page), 0, '360 px');
    assert.deepEqual(page.troubles, []);
    await page.context().close();
    await close(server, waiting);
  });
}

test('search, tabs, order and filters stand in the address and stay after a reload', async () => {
  const of = word();
  await draft(server, { name: `${of} b` });
  await draft(server, { name: `${of} a` });
  const page = await visit();
  await page.goto('/campaigns');
  await page.getByRole('searchbox', { name: 'Search campaigns' }).fill(of);
  await page.waitForURL(/q=w/);
  await sees(page, '1–2 of 2 campaigns');
  const tabs = page.getByRole('navigation', { name: 'Campaigns by state' });
  await tabs.getByRole('link', { name: 'Drafts 2' }).click();
  await page.waitForURL(/status=draft/);
  await page.getByRole('button', { name: 'Campaign', exact: true }).click();
  await page.waitForURL(/sort=name/);
  await page.reload();
  await sees(page, '1–2 of 2 campaigns');
  assert.equal(await page.getByRole('searchbox').inputValue(), of);
  const names = () => page.getByRole('row').getByRole('link').allTextContents();
  assert.deepEqual(await names(), [`${of} a`, `${of} b`]);

  await page.getByLabel('Start date').selectOption({ label: 'Choose days…' });
  await page.getByLabel('Until').fill('2020-01-01');
  await sees(page, 'No campaign matches');
  assert.match(page.url(), /until=2020-01-01/);
  assert.deepEqual(await axe(page), []);
  await page.getByRole('button', { name: 'Clear filters' }).last().click();
  await page.waitForURL((url) => !url.search.includes('until'));
  assert.equal(await page.getByRole('searchbox').inputValue(), '');
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test('the template to filter by is found among all, and the one of an address is named', async () => {
  const { settings } = await draft(server, { name: word() });
  const { items } = await server.api('GET', '/templates?limit=50');
  const other = items.find(({ id }) => id !== settings.template);
  const page = await visit();
  const unsearched = (url) => url.pathname === '/api/v1/templates' && !url.searchParams.has('search');
  await page.route(unsearched, (route) => route.fulfill({ json: { items: [] } }));
  await page.goto(`/campaigns?template=${settings.template}`);
  const filter = page.getByRole('combobox', { name: 'Template' });
  await filter.waitFor();
  await page.waitForFunction((input) => input.value === 'autumn_offer', await filter.elementHandle());
  await sees(page, settings.name);
  await filter.fill(other.name);
  await page.getByRole('option', { name: other.name, exact: true }).waitFor();
  await shot(page, 'campaigns-template');
  assert.deepEqual(await axe(page), []);
  await page.getByRole('option', { name: other.name, exact: true }).click();
  await page.waitForURL((url) => url.searchParams.get('template') === other.id);
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test('pages are turned both ways', async () => {
  const of = word();
  const ids = [];
  for (let n = 0; n < 27; n++) ids.push((await draft(server, { name: `${of} ${String(n).padStart(2, '0')}` })).id);
  const page = await visit();
  await page.goto(`/campaigns?q=${of}&sort=name&order=asc`);
  await sees(page, '1–25 of 27 campaigns');
  await page.getByRole('button', { name: 'Next' }).click();
  await sees(page, '26–27 of 27 campaigns');
  await sees(page, `${of} 26`);
  assert.match(page.url(), /cursor=.*page=2/);
  await page.reload();
  await sees(page, '26–27 of 27 campaigns');
  assert.equal(await page.getByRole('button', { name: 'Next' }).isDisabled(), true);
  await page.getByRole('button', { name: 'Previous' }).click();
  await sees(page, `${of} 00`);
  await page.getByRole('button', { name: 'Next' }).click();
  await sees(page, '26–27 of 27 campaigns');
  for (const id of ids.slice(25)) await server.api('DELETE', `/campaigns/${id}`);
  await page.reload();
  await sees(page, '1–25 of 25 campaigns');
  await page.context().close();
});

test('a running campaign moves by itself; it is paused, resumed and closed from its line', async () => {
  const name = word();
  const campaign = await sending(server, { name });
  const page = await visit();
  await page.goto(`/campaigns?q=${name}`);
  const row = line(page, name);
  await row.getByText('Sending').waitFor();
  const share = () => row.getByText(/% done/).textContent();
  const before = await share();
  await row.getByText(/% done/).filter({ hasNotText: before }).waitFor();

  await choose(page, name, 'Pause');
  await page.getByRole('dialog', { name: `Pause “${name}”?` }).getByText(/messages that have not left yet wait/).waitFor();
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  await row.getByText('Paused').waitFor();

  await choose(page, name, 'Resume');
  await page.getByRole('dialog').getByText(/messages that wait are sent/).waitFor();
  await page.getByRole('button', { name: 'Resume', exact: true }).click();
  await row.getByText('Paused').waitFor({ state: 'hidden' });

  await choose(page, name, 'Close');
  await page.getByRole('button', { name: 'Close the campaign' }).click();
  await row.getByText('Closed').waitFor();
  assert.equal((await server.api('GET', `/campaigns/${campaign.id}`)).state, 'closed');
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test('how many messages wait is never guessed', async () => {
  const name = word();
  const campaign = await scheduled(server, { name });
  const page = await visit();
  await page.route('**/results*', (route) => route.fulfill({ status: 400, json: { code: 'invalid-request', status: 400 } }));
  await page.goto(`/campaigns?q=${name}`);
  await choose(page, name, 'Close');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('How many messages still wait could not be found out').waitFor();
  assert.equal(await dialog.getByText('No message is waiting').count(), 0);
  await page.unroute('**/results*');
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await dialog.getByText('No message is waiting').waitFor();
  await close(server, campaign);
  await page.context().close();
});

test('several are closed at once, and what cannot be closed cannot be chosen', async () => {
  const of = word();
  await scheduled(server, { name: `${of} one` });
  await scheduled(server, { name: `${of} two` });
  await draft(server, { name: `${of} draft` });
  const page = await visit();
  await page.goto(`/campaigns?q=${of}`);
  await sees(page, '1–3 of 3 campaigns');
  assert.equal(await page.getByRole('checkbox', { name: `Choose ${of} draft` }).isDisabled(), true);
  await page.getByRole('checkbox', { name: 'Choose all' }).check();
  await sees(page, '2 campaigns chosen');
  await page.getByRole('group', { name: 'The chosen campaigns' }).getByRole('button', { name: 'Close' }).click();
  const dialog = page.getByRole('dialog', { name: 'Close 2 campaigns?' });
  await dialog.getByText(`${of} one`).waitFor();
  await dialog.getByRole('button', { name: 'Close 2 campaigns' }).click();
  await page.getByRole('link', { name: 'Closed 2' }).waitFor();
  await page.context().close();
});

test('a draft is duplicated and deleted', async () => {
  const name = word();
  await draft(server, { name });
  const page = await visit();
  await page.goto(`/campaigns?q=${name}`);
  await sees(page, '1–1 of 1 campaign');
  await choose(page, name, 'Duplicate');
  await page.waitForURL(/\/campaigns\/edit\//);
  await page.goBack();
  await sees(page, '1–2 of 2 campaigns');
  await page.getByRole('button', { name: `Actions for ${name}` }).first().click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await page.getByRole('button', { name: 'Delete the draft' }).click();
  await sees(page, '1–1 of 1 campaign');
  await page.context().close();
});

test('a viewer sees everything and is offered nothing', async () => {
  const name = word();
  await draft(server, { name });
  const page = await visit();
  await page.route('**/api/v1/session', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: { ...(await answer.json()), role: 'viewer' } });
  });
  await page.goto(`/campaigns?q=${name}`);
  await sees(page, name);
  assert.equal(await page.getByRole('link', { name: 'New campaign' }).count(), 0);
  assert.equal(await page.getByRole('checkbox').count(), 0);
  assert.equal(await page.getByRole('button', { name: 'Stop all marketing' }).count(), 0);
  await page.getByRole('button', { name: `Actions for ${name}` }).click();
  await page.getByRole('menuitem', { name: 'Open' }).waitFor();
  assert.deepEqual(await page.getByRole('menuitem').allTextContents(), ['Open']);
  await page.context().close();
});

test('nothing yet, and nothing to be had', async () => {
  const page = await visit();
  await page.route(/\/api\/v1\/campaigns(\?.*)?$/, (route) => route.fulfill({ json: { items: [], total: 0 } }));
  await page.goto('/campaigns');
  await page.getByRole('link', { name: 'Make the first campaign' }).waitFor();
  assert.deepEqual(await axe(page), []);
  await shot(page, 'campaigns-empty');

  await page.unroute(/\/api\/v1\/campaigns(\?.*)?$/);
  const problem = { code: 'internal-error', detail: '', reference: 'a1b2', status: 400 };
  await page.route(/\/api\/v1\/campaigns(\?.*)?$/, (route) => route.fulfill({ status: 400, json: problem }));
  await page.goto('/campaigns?q=else');
  await page.getByRole('alert').getByText('a1b2').waitFor();
  assert.deepEqual(await axe(page), []);
  await shot(page, 'campaigns-error');
  await page.unroute(/\/api\/v1\/campaigns(\?.*)?$/);
  await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
  await sees(page, 'No campaign matches');
  await page.context().close();
});

test('without a connection the page says so, keeps what it shows and comes back by itself', async () => {
  const page = await visit();
  await page.goto('/campaigns');
  await page.getByRole('table').waitFor();
  await page.context().setOffline(true);
  await sees(page, 'You are offline');
  assert.deepEqual(await axe(page), []);
  await shot(page, 'campaigns-offline');
  assert.equal(await page.getByRole('table').isVisible(), true);
  await page.context().setOffline(false);
  await page.getByText('You are offline').waitFor({ state: 'hidden' });
  await page.getByText('live connection to Hudhud is lost').waitFor({ state: 'hidden' });
  await page.context().close();
});

test('when the live feed is refused, the page asks by itself', async () => {
  const name = word();
  const page = await visit();
  await page.route('**/api/v1/live', (route) => route.fulfill({ status: 429, json: {} }));
  await page.goto(`/campaigns?q=${name}`);
  await sees(page, 'live connection to Hudhud is lost');
  await draft(server, { name });
  await sees(page, '1–1 of 1 campaign');
  await page.context().close();
});

test('all marketing is stopped with a reason, which every page tells, and goes on', async () => {
  const page = await visit();
  await page.goto('/campaigns');
  await page.getByRole('button', { name: 'Stop all marketing' }).click();
  await page.getByRole('dialog').getByLabel('Why?').fill('The price is wrong');
  assert.deepEqual(await axe(page), []);
  await shot(page, 'marketing-stop');
  await page.getByRole('dialog').getByRole('button', { name: 'Stop all marketing' }).click();
  const banner = page.getByRole('region', { name: 'All marketing is stopped.' });
  await banner.getByText('The price is wrong').waitFor();
  await page.goto('/calendar');
  await banner.getByText(/By .+, \d/).waitFor();
  assert.deepEqual(await axe(page), []);
  await shot(page, 'marketing-stopped');
  await banner.getByRole('button', { name: 'Let marketing go on' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Let marketing go on' }).click();
  await banner.waitFor({ state: 'hidden' });
  await page.context().close();
});
