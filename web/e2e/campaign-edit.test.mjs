import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { axe, colleague, launch, open, overflow, PHONE, shot, signedIn, WIDE } from './browser.mjs';
import { close, dayFromNow, draft, some } from './given-campaigns.mjs';
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

const words = (language) => JSON.parse(readFileSync(join(import.meta.dirname, `../src/locales/${language}/campaign-edit.json`)));

/** axe finds nothing, once nothing is dimmed any more. */
async function accessible(page, where) {
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
  assert.deepEqual(await axe(page), [], where);
}

const saved = (page) => page.getByRole('status').getByText('Saved', { exact: true }).waitFor();

test('from an empty page to a launch that is taken back', async () => {
  const page = await open(browser, server, { storageState });
  await page.goto('/campaigns/new');
  await page.getByRole('searchbox', { name: 'Search by name or words' }).fill('autumn sale has begun');
  await page.getByRole('button', { name: 'Use this template: autumn_offer' }).click();

  await page.getByRole('heading', { name: 'Fill in the message' }).waitFor();
  await page.getByRole('combobox', { name: 'Filled with' }).click();
  await page.getByRole('option', { name: 'First name' }).click();
  await page.getByLabel('If it is missing').fill('friend');
  await saved(page);
  await page.getByRole('group', { name: 'Whose message is shown' }).getByText('1 of 20').waitFor();
  await page.getByRole('button', { name: 'Next person' }).click();
  await page.getByText('2 of 20').waitFor();

  await page.getByRole('link', { name: 'Next: Audience' }).click();
  await page.getByRole('radio', { name: 'People with tags' }).check();
  await page.getByRole('combobox', { name: 'Tags' }).click();
  await page.getByRole('option', { name: /wholesale/ }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('status').getByText(/people chosen/).waitFor();
  await page.getByRole('radio', { name: 'Everybody' }).check();
  await saved(page);

  await page.getByRole('link', { name: 'Next: Schedule' }).click();
  await page.getByLabel('Messages per second').fill('20');
  await page.getByLabel('Most that it may cost (SAR)').fill('1000');
  await saved(page);
  await page.reload();
  await page.getByText('USD 266.67').waitFor();
  assert.equal(await page.getByLabel('Most that it may cost (SAR)').inputValue(), '1000');

  await page.getByRole('link', { name: 'Next: Review' }).click();
  await page.getByText('Everything is in place.').waitFor();
  await page.getByRole('button', { name: /^Send to [\d,]+ people/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Launch the campaign?' });
  const question = await dialog.getByText(/^Type [\d,]+ to confirm/).textContent();
  await dialog.getByRole('textbox').fill('7');
  await dialog.getByRole('button', { name: 'Yes, launch it' }).click();
  await dialog.getByText('This is not the number of people').waitFor();
  await accessible(page);
  await dialog.getByRole('textbox').fill(question.match(/[\d,]+/)[0]);
  await dialog.getByRole('button', { name: 'Yes, launch it' }).click();

  await page.waitForURL(/campaigns\/view/);
  await page.getByRole('button', { name: 'Take it back' }).click();
  await page.getByRole('heading', { name: 'Choose a template' }).waitFor();
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test('of two who edit one draft, a person chooses whose stays', async () => {
  const { id, settings } = await draft(server);
  const page = await open(browser, server, { storageState });
  const theirs = (name) => server.api('PUT', `/campaigns/${id}`, { ...settings, name }, { 'If-Match': `"${version}"` });
  let { version } = await server.api('GET', `/campaigns/${id}`);
  await page.goto(`/campaigns/edit/${id}/template`);
  const name = page.getByRole('textbox', { name: 'Name' });
  await name.waitFor();

  ({ version } = await theirs('Theirs'));
  await name.fill('Mine');
  const dialog = page.getByRole('dialog', { name: 'Two versions of this campaign' });
  await dialog.getByText(/saved changes on/).waitFor();
  await shot(page, 'conflict-en-light-1360');
  await accessible(page);
  await dialog.getByRole('button', { name: 'Keep mine' }).click();
  await saved(page);
  assert.equal((await server.api('GET', `/campaigns/${id}`)).settings.name, 'Mine');

  ({ version } = await server.api('GET', `/campaigns/${id}`));
  await theirs('Theirs again');
  await name.fill('Mine again');
  await dialog.getByRole('button', { name: 'Take theirs' }).click();
  await page.getByRole('heading', { level: 1, name: 'Theirs again' }).waitFor();
  assert.equal(await name.inputValue(), 'Theirs again');
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test('nothing typed is lost when saving fails, the page is loaded again, or the session ends', async () => {
  const { id } = await draft(server);
  const page = await open(browser, server, { storageState });
  await page.goto(`/campaigns/edit/${id}/template`);
  const name = page.getByRole('textbox', { name: 'Name' });
  const isSave = (url) => url.pathname === `/api/v1/campaigns/${id}`;
  await page.route(isSave, (route) => (route.request().method() === 'PUT' ? route.abort() : route.continue()));
  await name.fill('Typed without a connection');
  await page.getByText('Could not be saved.').waitFor();
  await shot(page, 'not-saved-en-light-1360');
  await accessible(page);
  await page.unroute(isSave);
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Typed without a connection' }).waitFor();
  await saved(page);

  await page.context().clearCookies();
  await name.fill('Typed after the session');
  await page.getByRole('dialog', { name: 'Please sign in again' }).waitFor();
  await page.getByRole('textbox', { name: 'Password' }).fill(server.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await saved(page);
  assert.equal((await server.api('GET', `/campaigns/${id}`)).settings.name, 'Typed after the session');
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test('a time that is emptied comes back, and numbers count with every key', async () => {
  const { id } = await draft(server, { schedule: { kind: 'at', time: `${dayFromNow(3)}T09:15`, zone: 'Asia/Riyadh' } });
  const page = await open(browser, server, { storageState });
  await page.goto(`/campaigns/edit/${id}/schedule`);
  await page.getByLabel('Time', { exact: true }).fill('');
  await page.getByRole('button', { name: 'Day', exact: true }).click();
  const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(dayFromNow(4)));
  await page.getByRole('button', { name: day }).click();
  assert.equal(await page.getByLabel('Time', { exact: true }).inputValue(), '09:15');
  await page.getByLabel('Most that it may cost (SAR)').pressSequentially('500.');
  await page.getByLabel('Messages per second').pressSequentially('٢٠');
  await page.getByRole('switch', { name: words('en').guard.on }).check();
  const optOuts = page.getByLabel(words('en').guard.maxOptOutPercent);
  await optOuts.clear();
  await optOuts.pressSequentially('0.5');
  const share = page.getByLabel(words('en').guard.sharePercent);
  await share.clear();
  await page.getByText('This is needed').waitFor();
  await share.pressSequentially('10');
  await shot(page, 'schedule-typed-en-light-1360', { fullPage: true });
  await accessible(page);
  await saved(page);
  const { settings } = await server.api('GET', `/campaigns/${id}`);
  assert.match(settings.schedule.time, new RegExp(`^${dayFromNow(4)}T09:15`));
  assert.deepEqual(
    { perSecond: settings.perSecond, costCapUsd: settings.costCapUsd, share: settings.guard.sharePercent, optOuts: settings.guard.maxOptOutPercent },
    { perSecond: 20, costCapUsd: 133.33, share: 10, optOuts: 0.5 },
  );
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test('a launch whose answer is lost is seen to be one', async () => {
  const { id } = await draft(server, { audience: await some(server, 3) });
  const page = await open(browser, server, { storageState });
  await page.route('**/api/v1/campaigns/*/launch', async (route) => {
    await route.fetch();
    await route.abort();
  });
  await page.goto(`/campaigns/edit/${id}/review`);
  await page.getByRole('button', { name: 'Send to 3 people' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Yes, launch it' }).click();
  await page.getByRole('link', { name: 'See how it is doing' }).click();
  await page.waitForURL(new RegExp(`/campaigns/view/${id}`));
  await close(server, { id });
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test('the review says what is missing and leads there', async () => {
  const { id } = await draft(server, { audience: undefined, mapping: { variables: {} } });
  const page = await open(browser, server, { storageState });
  await page.goto(`/campaigns/edit/${id}/review`);
  const alert = page.getByRole('alert');
  await alert.getByText('No audience is chosen.').waitFor();
  await shot(page, 'review-problems-en-light-1360');
  await accessible(page);
  await alert.getByRole('link', { name: 'Go to Content' }).click();
  await page.getByRole('heading', { name: 'Fill in the message' }).waitFor();
  await page.context().close();
});

test('a test goes to the numbers that were typed', async () => {
  const { id } = await draft(server);
  const page = await open(browser, server, { storageState });
  await page.goto(`/campaigns/edit/${id}/content`);
  await page.getByRole('button', { name: 'Test send' }).click();
  const dialog = page.getByRole('dialog', { name: 'Send a test' });
  await dialog.getByLabel('Numbers').fill('0501234567');
  await dialog.getByRole('button', { name: 'Send the test' }).click();
  await dialog.getByText('Not a number with a country code').waitFor();
  await accessible(page);
  await dialog.getByLabel('Numbers').fill('+966 50 123 4567');
  await dialog.getByRole('button', { name: 'Send the test' }).click();
  await dialog.getByRole('status').getByText('+966501234567').waitFor();
  await shot(page, 'test-send-en-light-1360');
  await accessible(page);
  await page.context().close();
});

/** The smallest picture there is. */
const PICTURE = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==', 'base64');

test('a picture is checked, uploaded and shown; what cannot be sent says why', async () => {
  await server.api('POST', '/senders/simulator', {});
  const { items } = await server.api('GET', '/templates?search=eid_collection');
  const { id } = await draft(server, { template: items[0].id, mapping: { variables: {} } });
  const page = await open(browser, server, { storageState });
  await page.goto(`/campaigns/edit/${id}/template`);
  await page.getByRole('listitem').filter({ hasText: 'win_a_phone' }).getByText('WhatsApp rejected it.').waitFor();
  await shot(page, 'gallery-en-light-1360', { fullPage: true });
  await accessible(page);
  await page.getByRole('link', { name: 'Next: Content' }).click();
  await page.getByRole('button', { name: 'Choose a picture' }).click();
  const dialog = page.getByRole('dialog', { name: 'Pictures' });
  const choose = async (file) => {
    const asked = page.waitForEvent('filechooser');
    await dialog.getByRole('button', { name: 'Upload' }).click();
    await (await asked).setFiles(file);
  };
  await choose({ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('no picture') });
  await dialog.getByText('WhatsApp does not take this kind of file here.').waitFor();
  await shot(page, 'media-en-light-1360');
  await accessible(page);
  await choose({ name: 'eid.png', mimeType: 'image/png', buffer: PICTURE });
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('group', { name: 'Header media' }).getByText('eid.png').waitFor();
  await page.getByRole('group', { name: 'Preview on a phone' }).getByRole('img', { name: 'Image' }).waitFor();
  await saved(page);
  await page.getByRole('button', { name: 'Change' }).click();
  await dialog.getByRole('button', { name: /eid\.png/, pressed: true }).waitFor();
  await accessible(page);
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test('above the limit another person approves exactly what goes out', async () => {
  const { id } = await draft(server);
  const settings = await fetch(`${server.url}/api/v1/settings/sending`, { headers: { Authorization: `Bearer ${server.apiKey}` } });
  const before = await settings.json();
  const limits = (approvalAbovePeople) => async (etag) =>
    server.api('PUT', '/settings/sending', { confirmAbove: before.confirmAbove, undoSeconds: before.undoSeconds, monthBudget: before.monthBudget, approvalAbovePeople }, { 'If-Match': etag });
  await limits(1000)(settings.headers.get('etag'));
  try {
    const owner = await open(browser, server, { storageState });
    await owner.goto(`/campaigns/edit/${id}/review`);
    await owner.getByLabel('A word to whoever approves it').fill('For the autumn sale');
    await owner.getByRole('button', { name: 'Ask for approval' }).click();
    await owner.getByText('Somebody else has to answer').waitFor();
    await accessible(owner);
    const other = await open(browser, server, { storageState: await colleague(browser, server, 'marketer') });
    await other.goto(`/campaigns/edit/${id}/review`);
    await other.getByText('For the autumn sale').waitFor();
    await shot(other, 'approval-en-light-1360', { fullPage: true });
    await other.getByRole('button', { name: 'Approve' }).click();
    await other.getByText(/approved it on/).waitFor();
    await other.context().close();
    await owner.getByText('Everything is in place.').waitFor();
    assert.ok(await owner.getByRole('button', { name: /^Send to/ }).isEnabled());
    assert.deepEqual(owner.troubles, []);
    await owner.context().close();
  } finally {
    const now = await fetch(`${server.url}/api/v1/settings/sending`, { headers: { Authorization: `Bearer ${server.apiKey}` } });
    await limits(before.approvalAbovePeople)(now.headers.get('etag'));
  }
});

test('who may only look sees the campaign and changes nothing', async () => {
  const { id, settings } = await draft(server);
  const page = await open(browser, server, { storageState: await colleague(browser, server, 'viewer') });
  await page.goto(`/campaigns/edit/${id}/template`);
  await page.getByText('Your role may look at campaigns').waitFor();
  assert.ok(await page.getByRole('textbox', { name: 'Name' }).isDisabled());
  await accessible(page);
  await page.getByRole('searchbox', { name: 'Search by name or words' }).fill('autumn');
  await page.getByRole('link', { name: 'Next: Content' }).click();
  assert.ok(await page.getByRole('combobox', { name: 'Filled with' }).isDisabled());
  const languages = page.getByRole('combobox', { name: words('en').languages.order });
  // Beside the field itself, within its box.
  const box = await languages.boundingBox();
  await page.mouse.click(box.x + box.width - 8, box.y + box.height / 2);
  assert.equal(await page.getByRole('listbox').count(), 0);
  await page.getByRole('navigation', { name: words('en').steps.label }).getByRole('link', { name: 'Review' }).click();
  await page.getByRole('button', { name: /^Show: / }).first().click();
  await page.getByRole('dialog').getByRole('listitem').first().waitFor();
  assert.deepEqual((await server.api('GET', `/campaigns/${id}`)).settings, settings);
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

const COMBINATIONS = [
  ['en', 'light', WIDE],
  ['ar', 'dark', WIDE],
  ['en', 'dark', PHONE],
  ['ar', 'light', PHONE],
];

for (const [language, scheme, viewport] of COMBINATIONS) {
  test(`every step in ${language}, ${scheme}, ${viewport.width} px`, async () => {
    const t = words(language);
    const later = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
    const { id } = await draft(server, {
      audience: { include: { kind: 'tags', match: 'any', tags: ['VIP', 'newsletter'] }, exclude: [{ kind: 'tags', match: 'all', tags: ['wholesale'] }] },
      schedule: { kind: 'at', time: `${later}T10:00`, zone: 'Asia/Riyadh' },
    });
    const page = await open(browser, server, { language, scheme, viewport, storageState });
    const steps = page.getByRole('navigation', { name: t.steps.label });
    const look = async (name) => {
      await shot(page, `edit-${name}-${language}-${scheme}-${viewport.width}`, { fullPage: true });
      await accessible(page, name);
      assert.equal(await overflow(page), 0, name);
    };
    await page.goto(`/campaigns/edit/${id}/template`);
    await page.getByRole('heading', { level: 3, name: 'autumn_offer' }).waitFor();
    await look('template');
    await steps.getByRole('link', { name: t.steps.content }).click();
    await page.getByRole('heading', { name: t.content.title }).waitFor();
    await page.getByRole('combobox', { name: t.content.from }).click();
    await page.getByRole('option', { name: t.contactField.first_name }).waitFor();
    await look('content');
    await page.keyboard.press('Escape');
    await steps.getByRole('link', { name: t.steps.audience }).click();
    await page.getByRole('heading', { name: t.exclude.title }).waitFor();
    await page.getByRole('status').getByText(language === 'ar' ? /مختار/ : /people chosen/).waitFor();
    await look('audience');
    await steps.getByRole('link', { name: t.steps.schedule }).click();
    await page.getByText(/1448|1449/).waitFor();
    await shot(page, `edit-schedule-${language}-${scheme}-${viewport.width}`, { fullPage: true });
    await page.getByRole('button', { name: t.schedule.day, exact: true }).click();
    await page.getByRole('button', { name: t.schedule.nextMonth }).waitFor();
    await look('calendar');
    await page.keyboard.press('Escape');
    await steps.getByRole('link', { name: t.steps.review }).click();
    await page.getByText(t.launch.ready).waitFor();
    await look('review');
    await page.getByRole('button', { name: t.reach.showNamed.split('{{')[0] }).first().click();
    await page.getByRole('dialog').getByRole('listitem').first().waitFor();
    await look('left-out');
    await page.getByRole('dialog').getByRole('button').first().click();
    if (viewport === PHONE && language === 'ar') {
      await page.getByRole('button', { name: t.preview.open, exact: true }).click();
      await page.getByRole('dialog', { name: t.preview.title }).getByRole('group', { name: t.preview.people }).waitFor();
      await look('drawer');
      await page.keyboard.press('Escape');
      await page.setViewportSize({ width: 360, height: 800 });
      for (const step of ['template', 'content', 'audience', 'schedule', 'review']) {
        await steps.getByRole('link', { name: t.steps[step] }).click();
        await page.getByRole('heading', { level: 2 }).first().waitFor();
        assert.equal(await overflow(page), 0, `${step} at 360 px`);
      }
    }
    assert.deepEqual(page.troubles, []);
    await page.context().close();
  });
}
