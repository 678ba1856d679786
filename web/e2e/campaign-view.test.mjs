import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, launch, open, overflow, PHONE, shot, signedIn, WIDE } from './browser.mjs';
import { close, draft, launched, scheduled, simulator, some, until, word } from './given-campaigns.mjs';
import { demo } from './server.mjs';

let server, browser, storageState;
/** Campaigns in the states that several tests look at. */
const given = {};

before(async () => {
  [server, browser] = await Promise.all([demo(), launch()]);
  storageState = await signedIn(browser, server);
  const audience = await some(server, 20);
  const slow = { perSecond: 1, audience };
  [given.completed, given.held, given.closed, given.capped, given.scheduled] = await Promise.all([
    launched(server, { audience }),
    launched(server, slow),
    launched(server, slow),
    launched(server, { audience, costCapUsd: 0.01 }),
    scheduled(server, { name: word(), audience }),
  ]);
  const underWay = ({ funnel }) => funnel[1].n >= 2;
  await Promise.all([
    until(server, given.held, underWay).then(() => server.api('POST', `/campaigns/${given.held.id}/pause`)),
    until(server, given.closed, underWay).then(() => close(server, given.closed)),
    until(server, given.completed, ({ stage }) => stage === 'completed'),
    until(server, given.capped, ({ holds }) => holds.length > 0),
  ]);
});

after(async () => {
  const left = Object.values(given).filter(Boolean).map((campaign) => close(server, campaign).catch(() => {}));
  await Promise.all(left);
  await browser?.close();
  await server?.end();
});

const see = (how) => open(browser, server, { storageState, ...how });

/** Signed in, at one part of a campaign. */
async function at({ id }, part = '', how = {}) {
  const page = await see(how);
  await page.goto(`/campaigns/view/${id}${part}`);
  await page.getByRole('navigation', { name: how.language === 'ar' ? 'أقسام الحملة' : 'Parts of the campaign' }).waitFor();
  return page;
}

async function isSound(page) {
  assert.deepEqual(await axe(page), []);
  assert.equal(await overflow(page), 0);
  assert.deepEqual(page.troubles, []);
}

test('from the figures to the people behind one, to the story of one message and back', async () => {
  const page = await at(given.completed);
  await page.getByText('Completed', { exact: true }).waitFor();
  await page.getByRole('img', { name: /delivered/ }).waitFor();
  await page.getByRole('button', { name: 'Show as table' }).click();
  await page.getByRole('columnheader', { name: 'Delivered' }).waitFor();
  await page.getByRole('link', { name: /^Delivered:/ }).click();
  await page.waitForURL(/people\?reached=delivered/);
  const name = page.getByRole('row').nth(1).getByRole('button');
  const person = await name.textContent();
  await name.click();
  const story = page.getByRole('dialog', { name: person });
  await story.getByRole('heading', { name: 'What happened' }).waitFor();
  await story.getByRole('group', { name: 'Preview on a phone' }).waitFor();
  await isSound(page);
  await page.keyboard.press('Escape');
  await story.waitFor({ state: 'detached' });
  await page.goBack();
  await page.getByRole('link', { name: 'Message', exact: true }).click();
  await page.getByRole('heading', { name: 'As it was sent' }).waitFor();
  await page.getByRole('group', { name: 'Preview on a phone' }).waitFor();
  await isSound(page);
  await page.context().close();
});

test('people are found by name, and what is looked for stays in the address', async () => {
  const page = await at(given.completed, '/people');
  const name = await page.getByRole('row').nth(1).getByRole('button').textContent();
  await page.getByRole('searchbox', { name: 'Search' }).fill(name);
  await page.waitForURL(/q=/);
  await page.getByRole('row').nth(1).getByText(name).waitFor();
  const file = await page.request.get(await page.getByRole('link', { name: 'Export these' }).getAttribute('href'));
  const lines = (await file.text()).trim().split('\n').length;
  assert.ok(lines < 20);
  await page.getByRole('row').nth(lines).waitFor({ state: 'detached' });
  assert.equal(await page.getByRole('row').count(), lines);
  await page.reload();
  assert.equal(await page.getByRole('searchbox', { name: 'Search' }).inputValue(), name);
  await page.getByRole('searchbox', { name: 'Search' }).fill('nobody ');
  await page.waitForURL(/q=nobody/);
  await page.getByRole('searchbox', { name: 'Search' }).pressSequentially('is called this');
  assert.equal(await page.getByRole('searchbox', { name: 'Search' }).inputValue(), 'nobody is called this');
  await page.getByText('Nobody matches this.').waitFor();
  await page.getByRole('button', { name: 'Clear filters' }).first().click();
  await page.getByRole('row').nth(1).waitFor();
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test('a campaign is paused, resumed and closed; each asks first and says how many', async () => {
  const campaign = await launched(server, { perSecond: 1, audience: await some(server, 30) });
  await until(server, campaign, ({ stage }) => stage === 'sending');
  const page = await at(campaign);
  await page.getByRole('button', { name: /^More for/ }).click();
  await page.getByRole('menuitem', { name: 'Change speed or cost cap' }).click();
  await page.getByRole('dialog').getByText('This campaign has no cost cap').waitFor();
  await isSound(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(/\d+ messages still wait/).waitFor();
  await isSound(page);
  await dialog.getByRole('button', { name: 'Pause' }).click();
  await page.getByText('Somebody paused this campaign.').waitFor();
  await page.getByRole('button', { name: 'Resume' }).first().click();
  await dialog.getByRole('button', { name: 'Resume' }).click();
  await page.getByText('Somebody paused this campaign.').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^More for/ }).click();
  await page.getByRole('menuitem', { name: 'Close for good' }).waitFor();
  await isSound(page);
  await page.getByRole('menuitem', { name: 'Close for good' }).click();
  await dialog.getByText(/\d+ people who still wait will get nothing/).waitFor();
  await dialog.getByRole('button', { name: 'Close for good' }).click();
  await page.getByText('Closed', { exact: true }).waitFor();
  await page.getByText('The campaign was stopped before the message was sent.').waitFor();
  await page.context().close();
});

test('a campaign that cannot be duplicated says so', async () => {
  const page = await at(given.completed);
  await page.route('**/duplicate', (route) => route.fulfill({ status: 403, json: { code: 'not-allowed', status: 403 } }));
  await page.getByRole('button', { name: /^More for/ }).click();
  await page.getByRole('menuitem', { name: 'Duplicate as a new draft' }).click();
  await page.getByRole('alert').getByText('The campaign could not be duplicated').waitFor();
  await isSound(page);
  await page.unroute('**/duplicate');
  await page.getByRole('button', { name: /^More for/ }).click();
  await page.getByRole('menuitem', { name: 'Duplicate as a new draft' }).click();
  await page.waitForURL(/campaigns\/edit/);
  await page.context().close();
});

test('a campaign at its cost cap says so, and goes on with a higher one', async () => {
  const campaign = await launched(server, { audience: await some(server, 5), costCapUsd: 0.01 });
  const page = await at(campaign);
  await page.getByText('The estimated cost has reached the cap.').waitFor();
  await page.getByRole('button', { name: 'Change the cap' }).click();
  await page.getByLabel('Cost cap in US dollars').clear();
  await page.getByLabel('Cost cap in US dollars').pressSequentially('50.00');
  await isSound(page);
  await page.keyboard.press('Enter');
  await page.getByText('Completed', { exact: true }).waitFor();
  assert.equal((await server.api('GET', `/campaigns/${campaign.id}`)).settings.costCapUsd, 50);
  await page.context().close();
});

test('an open page follows what happens, and says so when it cannot', async () => {
  const campaign = await launched(server, { perSecond: 1, audience: await some(server, 20) });
  const page = await at(campaign);
  await page.getByRole('link', { name: /^Taken by WhatsApp: [2-9]/ }).waitFor();
  await page.context().setOffline(true);
  await page.getByText(/These are the figures of/).waitFor();
  await page.context().setOffline(false);
  await page.getByText(/These are the figures of/).waitFor({ state: 'detached' });
  await page.getByRole('link', { name: /^Taken by WhatsApp: ([5-9]|1\d)/ }).waitFor();
  await close(server, campaign);
  await page.getByText('Closed', { exact: true }).waitFor();
  await page.context().close();
});

test('a guarded start shows how the first share goes, and goes on when a person says so', async () => {
  const guard = { sharePercent: 1, atLeast: 3, waitMinutes: 30, maxFailedPercent: 5, maxOptOutPercent: 1 };
  const campaign = await launched(server, { audience: await some(server, 12), guard });
  await until(server, campaign, ({ guard: stands }) => stands.leftAt !== undefined);
  const page = await at(campaign);
  const panel = page.getByRole('region', { name: 'Guarded start' });
  await panel.getByText('First share under watch').waitFor();
  await panel.getByText('at most 5%').waitFor();
  await isSound(page);
  await shot(page, 'view-guarded');
  await panel.getByRole('button', { name: 'Go on now' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Go on' }).click();
  await page.getByText('Completed', { exact: true }).waitFor();
  await page.context().close();
});

test('failed messages that may be tried again become a draft of their own', async () => {
  const audience = await some(server, 4);
  const { phone } = await server.api('GET', `/contacts/${audience.include.ids[0]}`);
  await simulator(server, 'PUT', '/profiles', { profiles: { broken: { failures: { 131053: 1 } } }, contacts: { [phone]: 'broken' } });
  const campaign = await launched(server, { audience });
  await until(server, campaign, ({ states }) => states.failed > 0);
  const page = await at(campaign);
  await page.getByRole('button', { name: 'Try the failed ones again' }).click();
  await page.getByText(/failed in a way that another try may mend/).waitFor();
  await isSound(page);
  await page.getByRole('button', { name: 'Make the draft' }).click();
  await page.waitForURL(/campaigns\/edit/);
  await page.goto(`/campaigns/view/${campaign.id}`);
  await page.getByText('Its failed messages are tried again by').waitFor();
  await simulator(server, 'PUT', '/profiles', { contacts: { [phone]: 'default' } });
  await page.context().close();
});

test('a message whose fate is unknown can be sent once more, with a warning', async () => {
  const audience = await some(server, 3);
  const [id] = audience.include.ids;
  const { phone } = await server.api('GET', `/contacts/${id}`);
  await simulator(server, 'PUT', '/profiles', { profiles: { late: { sent_delay_ms: [90_000, 90_000] } }, contacts: { [phone]: 'late' } });
  await simulator(server, 'POST', '/faults', { id: word(), fault: 'reset_after', next: 1, to: phone });
  const campaign = await launched(server, { audience });
  await until(server, campaign, ({ states }) => states.in_doubt > 0);
  const page = await at(campaign);
  await page.getByRole('link', { name: /^In doubt: 1/ }).click();
  await page.getByRole('row').nth(1).getByRole('button').click();
  await page.getByRole('button', { name: 'Send once more' }).click();
  await page.getByText('the person may get it twice').waitFor();
  await isSound(page);
  await shot(page, 'view-doubt');
  await simulator(server, 'PUT', '/profiles', { contacts: { [phone]: 'default' } });
  await page.context().close();
});

test('a launch can be taken back: it is a draft again, in the editor', async () => {
  const { id } = await draft(server, { audience: await some(server, 3) });
  const page = await see();
  await page.goto('/campaigns');
  await page.getByRole('heading', { level: 1 }).waitFor();
  const status = await page.evaluate(async (campaign) => {
    const csrf = document.cookie.split('; ').find((pair) => pair.startsWith('hudhud_csrf=')).slice('hudhud_csrf='.length);
    const headers = { 'X-CSRF-Token': csrf, 'Idempotency-Key': crypto.randomUUID(), 'Content-Type': 'application/json' };
    return (await fetch(`/api/v1/campaigns/${campaign}/launch`, { method: 'POST', headers, body: '{}' })).status;
  }, id);
  assert.equal(status, 202);
  await page.goto(`/campaigns/view/${id}`);
  await page.getByText('You can still take it back').waitFor();
  await isSound(page);
  await shot(page, 'view-undo');
  await page.getByRole('button', { name: 'Take it back' }).click();
  await page.waitForURL(new RegExp(`/campaigns/edit/${id}`));
  await page.context().close();
});

test('a campaign for nobody is completed and says that there is nobody', async () => {
  const inUtc = (ms) => new Date(Date.now() + ms).toISOString().replace('Z', '');
  const nobody = { include: { kind: 'tags', tags: [word()], match: 'any' }, exclude: [] };
  const campaign = await launched(server, { audience: nobody, schedule: { kind: 'at', time: inUtc(1500), zone: 'UTC' } });
  await until(server, campaign, ({ stage }) => stage === 'completed');
  const page = await at(campaign, '/people');
  await page.getByText(/Nobody/).first().waitFor();
  await isSound(page);
  await page.context().close();
});

test('a draft opens in the editor; what does not exist says so', async () => {
  const page = await see();
  const { id } = await draft(server, { audience: await some(server, 3) });
  await page.goto(`/campaigns/view/${id}`);
  await page.waitForURL(new RegExp(`/campaigns/edit/${id}`));
  for (const unknown of ['nonsense', crypto.randomUUID()]) {
    await page.goto(`/campaigns/view/${unknown}`);
    await page.getByRole('heading', { name: 'There is no such campaign' }).waitFor();
  }
  await isSound(page);
  await page.context().close();
});

for (const [language, scheme, viewport, other] of [
  ['en', 'light', WIDE, 'scheduled'],
  ['ar', 'dark', WIDE, 'held'],
  ['en', 'dark', PHONE, 'closed'],
  ['ar', 'light', PHONE, 'capped'],
]) {
  test(`a campaign that is completed and one that is ${other}: ${language}, ${scheme}, ${viewport.width} px`, async () => {
    const how = { language, scheme, viewport };
    const shown = language === 'ar' ? 'عرض كجدول' : 'Show as table';
    for (const state of ['completed', other]) {
      const page = await at(given[state], '', how);
      if (state === 'completed' || state === 'held') await page.getByRole('button', { name: shown }).waitFor();
      await isSound(page);
      await shot(page, `view-${state}-${language}-${scheme}-${viewport.width}`, { fullPage: true });
      await page.context().close();
    }
    const page = await at(given.completed, '/people', how);
    await page.getByRole('status').filter({ hasText: /^20 / }).waitFor();
    await isSound(page);
    await shot(page, `people-${language}-${scheme}-${viewport.width}`);
    await page.getByRole(viewport === WIDE ? 'row' : 'listitem').getByRole('button').first().click();
    await page.getByRole('dialog').getByRole('heading', { level: 3 }).last().waitFor();
    await isSound(page);
    await shot(page, `story-${language}-${scheme}-${viewport.width}`);
    await page.goto(`/campaigns/view/${given.completed.id}/message`);
    await page.getByRole('heading', { level: 2 }).last().waitFor();
    await isSound(page);
    await shot(page, `message-${language}-${scheme}-${viewport.width}`);
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(`/campaigns/view/${given.held.id}`);
    await page.getByRole('button', { name: shown }).waitFor();
    assert.equal(await overflow(page), 0);
    await page.context().close();
  });
}
