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

async function at(path, how = {}) {
  const page = await open(browser, server, { storageState, ...how });
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** Saves, and waits until the server has it. */
async function saved(page) {
  const answered = page.waitForResponse((response) => response.request().method() === 'PUT');
  await page.getByRole('button', { name: 'Save' }).click();
  assert.ok((await answered).ok());
}

async function closed(page) {
  assert.deepEqual(page.troubles, []);
  await page.context().close();
}

const NARROW = { width: 360, height: 780 };
const VARIANTS = [
  { language: 'en', scheme: 'light', viewport: WIDE },
  { language: 'ar', scheme: 'dark', viewport: WIDE },
  { language: 'en', scheme: 'dark', viewport: PHONE },
  { language: 'ar', scheme: 'light', viewport: PHONE },
];

const PAGES = {
  settings: '/settings',
  workspace: '/settings/workspace',
  senders: '/settings/senders',
  'add-sender': '/settings/senders/new',
  business: '/settings/business-data',
  words: '/settings/words',
  sending: '/settings/sending',
  quiet: '/settings/quiet-hours',
  alarms: '/settings/alarms',
  users: '/settings/users',
  keys: '/settings/keys',
  audit: '/settings/audit',
  account: '/account',
};

for (const how of VARIANTS) {
  test(`all settings in ${how.language}, ${how.scheme}, ${how.viewport.width} px`, async () => {
    const sender = (await server.api('GET', '/senders')).items[0];
    const page = await open(browser, server, { storageState, ...how });
    for (const [name, path] of Object.entries({ ...PAGES, sender: `/settings/senders/${sender.id}` })) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.locator('.mantine-Skeleton-root').first().waitFor({ state: 'detached' });
      assert.equal(await overflow(page), 0, `${name} is too wide`);
      assert.deepEqual(await axe(page), [], name);
      await shot(page, `${name}-${how.language}-${how.viewport.width}`, { fullPage: true });
      if (how.viewport === PHONE) {
        await page.setViewportSize(NARROW);
        assert.equal(await overflow(page), 0, `${name} is too wide at 360`);
        await page.setViewportSize(PHONE);
      }
    }
    await closed(page);
  });
}

test('the workspace is changed; what is typed outlives a reload and is asked about on leaving', async () => {
  const page = await at('/settings/workspace');
  const name = page.getByRole('textbox', { name: 'Name' });
  const before = await name.inputValue();
  await name.fill('');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Write a name').waitFor();
  await name.fill('Oasis Store');
  await page.getByRole('link', { name: 'Settings' }).first().click();
  const leaving = page.getByRole('dialog', { name: 'Leave without saving?' });
  await leaving.waitFor();
  assert.deepEqual(await axe(page), []);
  await leaving.getByRole('button', { name: 'Stay here' }).click();
  page.once('dialog', (dialog) => dialog.accept());
  await page.reload();
  await page.getByText('What you typed before is here again').waitFor();
  assert.equal(await name.inputValue(), 'Oasis Store');

  // Somebody else is faster.
  const theirs = await fetch(`${server.url}/api/v1/settings`, { headers: { Authorization: `Bearer ${server.apiKey}` } });
  const saved = await fetch(`${server.url}/api/v1/settings`, {
    method: 'PUT',
    headers: { Authorization: `Bearer ${server.apiKey}`, 'Content-Type': 'application/json', 'If-Match': theirs.headers.get('ETag') },
    body: JSON.stringify({ ...(await theirs.json()), name: 'Palm Store' }),
  });
  assert.equal(saved.status, 200);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Somebody else has saved this meanwhile').waitFor();
  assert.deepEqual(await axe(page), []);
  await shot(page, 'workspace-conflict');
  await page.getByRole('button', { name: 'Show their version' }).click();
  await page.waitForFunction(() => document.querySelector('input')?.value === 'Palm Store');
  await name.fill(before);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved').waitFor();
  await closed(page);
});

test('a connection is tested before it is saved: each field says what is wrong with it', async () => {
  const page = await at('/settings/senders/new');
  await page.getByRole('button', { name: 'Test the connection' }).click();
  assert.equal(await page.getByText('This is needed').count(), 5);
  for (const field of ['Phone number ID', 'WhatsApp Business account ID', 'Business portfolio ID', 'App ID']) {
    await page.getByRole('textbox', { name: field, exact: true }).fill('123456789');
  }
  await page.getByRole('textbox', { name: 'Access token' }).fill('not-a-token');
  await page.getByText('Another Graph address').click();
  await page.getByRole('textbox', { name: 'Graph address' }).fill(server.simulatorUrl);
  await page.getByRole('button', { name: 'Test the connection' }).click();
  await page.getByText('Something has to be put right').waitFor();
  await page.getByText('WhatsApp does not take this token').first().waitFor();
  assert.deepEqual(await axe(page), []);
  await shot(page, 'add-sender-tested', { fullPage: true });
  await closed(page);
});

test('a sender is tested live, renamed, and its webhook address can be copied', async () => {
  const sender = (await server.api('GET', '/senders')).items[0];
  const page = await at(`/settings/senders/${sender.id}`);
  await page.getByRole('button', { name: 'Test the connection' }).click();
  await page.getByText('What the token may do').waitFor();
  await page.getByRole('button', { name: 'Copy: Webhook address' }).waitFor();
  await page.getByRole('button', { name: 'Copy: Verify token' }).waitFor();
  const name = page.getByRole('textbox', { name: 'Name' });
  await name.fill(`${sender.name} again`);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { level: 1, name: `${sender.name} again` }).waitFor();
  await name.fill(sender.name);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { level: 1, name: sender.name, exact: true }).waitFor();
  await page.getByRole('button', { name: 'Archive' }).click();
  await page.getByRole('dialog').waitFor();
  assert.deepEqual(await axe(page), []);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await shot(page, 'sender-tested', { fullPage: true });
  await closed(page);
});

test('a person is invited, signs in, gets another role and is told why they are signed out', async () => {
  const email = `noura-${crypto.randomUUID().slice(0, 8)}@nakheel.example`;
  const page = await at('/settings/users');
  await page.getByRole('button', { name: 'Invite somebody' }).click();
  await page.getByRole('button', { name: 'Invite', exact: true }).click();
  await page.getByText('Write an e-mail address').waitFor();
  await page.getByRole('textbox', { name: 'E-mail address' }).fill(email);
  await page.getByRole('textbox', { name: 'Name' }).fill('Noura Alharbi');
  assert.deepEqual(await axe(page), []);
  await shot(page, 'users-invite');
  await page.getByRole('button', { name: 'Invite', exact: true }).click();
  const password = await page.getByRole('dialog').locator('code').innerText();
  assert.deepEqual(await axe(page), []);
  await shot(page, 'users-invited');
  await page.getByRole('button', { name: 'I have it' }).click();
  const row = page.getByRole('listitem').filter({ hasText: email });
  await row.getByText('Not signed in yet').waitFor();

  const theirs = await open(browser, server, { storageState: await ownPassword(email, password) });
  await theirs.goto('/account');
  await theirs.getByRole('heading', { level: 1, name: 'Your account' }).waitFor();
  await row.getByRole('button', { name: /^Actions for/ }).click();
  assert.deepEqual(await axe(page), []);
  await page.getByRole('menuitem', { name: 'Change the role' }).click();
  await page.getByRole('radio', { name: 'viewer' }).check();
  await page.getByRole('button', { name: 'Change the role' }).click();
  await row.getByText('viewer').waitFor();
  await theirs.reload();
  await theirs.getByText('Your role has changed').waitFor();
  await theirs.context().close();

  await row.getByRole('button', { name: /^Actions for/ }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await row.waitFor({ state: 'detached' });
  await closed(page);
});

const OWN = 'a long own password';

/** Signs in with a one-time password and takes an own one, by the API. */
async function ownPassword(email, once) {
  const context = await browser.newContext({ baseURL: server.url });
  await context.request.post('/api/v1/session', { data: { email, password: once } });
  const csrf = (await context.cookies()).find((one) => one.name === 'hudhud_csrf')?.value ?? '';
  const changed = await context.request.put('/api/v1/session/password', {
    data: { current: once, changed: OWN },
    headers: { 'X-CSRF-Token': csrf },
  });
  assert.equal(changed.status(), 204, await changed.text());
  const state = await context.storageState();
  await context.close();
  return state;
}

test('a key is made for chosen areas, shown once, and revoked', async () => {
  const name = `Orders ${crypto.randomUUID().slice(0, 8)}`;
  const page = await at('/settings/keys');
  await page.getByRole('button', { name: 'New key' }).click();
  await page.getByRole('button', { name: 'Make the key' }).click();
  await page.getByText('Write what it is for').waitFor();
  await page.getByText('Choose at least one area').waitFor();
  assert.deepEqual(await axe(page), []);
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await page.getByRole('combobox', { name: 'Contacts', exact: true }).selectOption('read');
  await shot(page, 'keys-issue');
  await page.getByRole('button', { name: 'Make the key' }).click();
  const secret = await page.getByRole('dialog').locator('code').first().innerText();
  const answers = await fetch(`${server.url}/api/v1/contacts`, { headers: { Authorization: `Bearer ${secret}` } });
  assert.equal(answers.status, 200);
  await page.getByRole('button', { name: 'I have it' }).click();
  const row = page.getByRole('listitem').filter({ hasText: name });
  await row.getByText('Contacts (read)').waitFor();
  await row.getByRole('button', { name: `Revoke ${name}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
  await row.getByText('Revoked').waitFor();
  await closed(page);
});

test('a person ends the session of another device, and changes the password at the right fields', async () => {
  const email = `faisal-${crypto.randomUUID().slice(0, 8)}@nakheel.example`;
  const { oneTimePassword } = await server.api('POST', '/users', { email, role: 'viewer' });
  const own = await ownPassword(email, oneTimePassword);
  await signedIn(browser, server, { email, password: OWN });
  const page = await at('/account', { storageState: own });
  const ends = page.getByRole('button', { name: /^Sign out: / });
  await ends.click();
  await ends.waitFor({ state: 'detached' });
  await page.getByRole('textbox', { name: 'Current password' }).fill('wrong one here');
  await page.getByRole('textbox', { name: 'New password', exact: true }).fill('short');
  await page.getByRole('textbox', { name: 'New password, once more' }).fill('other');
  await page.getByRole('button', { name: 'Change the password' }).click();
  await page.getByText('At least 10 characters', { exact: true }).waitFor();
  await page.getByText('The two are not the same').waitFor();
  await page.getByRole('textbox', { name: 'New password', exact: true }).fill('long enough now');
  await page.getByRole('textbox', { name: 'New password, once more' }).fill('long enough now');
  await page.getByRole('button', { name: 'Change the password' }).click();
  await page.getByText('This is not your current password').waitFor();
  assert.deepEqual(await axe(page), []);
  await shot(page, 'account-errors', { fullPage: true });
  await closed(page);
});

test('business data are named, checked, saved, and an older state comes back', async () => {
  const name = `support_${crypto.randomUUID().slice(0, 6)}`;
  const page = await at('/settings/business-data');
  await page.getByRole('button', { name: 'Add a value' }).click();
  const names = page.getByRole('textbox', { name: /^Name \d+$/ });
  await names.last().fill('Support number');
  await page.getByRole('textbox', { name: /^Value \d+$/ }).last().fill('+966 50 000 0000');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Small Latin letters').waitFor();
  assert.deepEqual(await axe(page), []);
  await names.last().fill(name);
  const versions = () => page.waitForResponse(/business-data\/versions$/);
  let listed = versions();
  await saved(page);
  await listed;
  await page.getByText('Saved', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Add a table' }).click();
  await page.getByRole('textbox', { name: 'Name of the table' }).last().fill(`t_${name}`);
  await page.getByRole('textbox', { name: /^When it is/ }).last().fill('الرياض');
  await page.getByRole('textbox', { name: /^Say/ }).last().fill('فرع العليا');
  listed = versions();
  await saved(page);
  await listed;
  const look = page.getByRole('button', { name: /^Look at/ });
  await look.first().waitFor();
  await shot(page, 'business-filled', { fullPage: true });
  await page.getByRole('textbox', { name: 'Name of the table' }).last().waitFor();
  await look.first().click();
  await page.getByRole('dialog').getByText(name).waitFor();
  assert.deepEqual(await axe(page), []);
  await page.getByRole('button', { name: 'Restore it' }).click();
  await page.getByText('Restored').waitFor();
  await closed(page);
});

test('a word is tried, added and tried again', async () => {
  const word = `enough${crypto.randomUUID().slice(0, 6)}`;
  const page = await at('/settings/words');
  const ask = async (text, meaning) => {
    await page.getByRole('textbox', { name: 'What somebody might write' }).fill(text);
    await page.getByRole('button', { name: 'Ask' }).click();
    await page.getByText(meaning, { exact: true }).waitFor();
  };
  await ask('STOP', 'They stop marketing');
  await ask(word, 'Nothing');
  await page.getByRole('button', { name: 'Add a word in English' }).click();
  await page.getByRole('textbox', { name: /^Word \d+$/ }).last().fill(word);
  await saved(page);
  await page.getByText('Saved', { exact: true }).waitFor();
  await ask(word, 'They stop marketing');
  assert.deepEqual(await axe(page), []);
  await page.getByRole('button', { name: `Remove ${word}` }).click();
  await saved(page);
  await ask(word, 'Nothing');
  await closed(page);
});

test('a budget is set and its use is said in words', async () => {
  const page = await at('/settings/sending');
  const budget = page.getByRole('textbox', { name: 'Budget for a month' });
  await budget.fill('100000');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText(/of SAR\s100,000/).waitFor();
  // Digits of an Arabic keyboard, and saved while it is still being typed.
  await budget.fill('');
  await budget.pressSequentially('١٢٣٤٥٦٫٥٠');
  assert.match(await budget.inputValue(), /^123,456\.50/);
  await budget.press('Enter');
  await page.getByText(/of SAR\s123,456\.50/).waitFor();
  await budget.fill('');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('There is no budget').waitFor();
  await closed(page);
});

test('the audit trail is filtered in its address', async () => {
  const page = await at('/settings/audit');
  await page.getByRole('combobox', { name: 'About' }).click();
  await page.getByRole('option', { name: 'Signing in' }).click();
  await page.waitForURL(/about=session/);
  await page.getByText('signed in').first().waitFor();
  await page.getByText('connected a number').waitFor({ state: 'detached' });
  assert.match(await page.getByRole('link', { name: 'Export as CSV' }).getAttribute('href'), /action=session/);
  await page.getByLabel('From').fill('2031-01-01');
  await page.getByText('Nothing matches these filters').waitFor();
  assert.deepEqual(await axe(page), []);
  await closed(page);
});

test('quiet hours are painted by keyboard and pointer, a feast is taken over, and the next open minute is said', async () => {
  const page = await at('/settings/quiet-hours');
  await page.getByRole('button', { name: 'No quiet hours' }).click();
  const cell = (words) => page.getByRole('gridcell', { name: words });
  await cell("Sunday, 0 to 1 o'clock: open").focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Space');
  await cell("Sunday, 23 to 24 o'clock: quiet").waitFor();
  await page.keyboard.press('Shift+ArrowDown');
  await cell("Monday, 23 to 24 o'clock: quiet").waitFor();
  await cell("Tuesday, 10 to 11 o'clock: open").hover();
  await page.mouse.down();
  await cell("Tuesday, 11 to 12 o'clock: open").hover();
  await page.mouse.up();
  await page.getByLabel('Tuesday: quiet until (1)').waitFor();
  assert.equal(await page.getByLabel('Tuesday: quiet until (1)').inputValue(), '12:00');
  await page.getByRole('button', { name: 'Every night, 22:00 to 09:00' }).click();
  await page.getByLabel('is ready at').fill('2026-11-22T23:30');
  await page.getByText('It leaves on Monday, 23 Nov 2026, 09:00').waitFor();

  await page.getByRole('button', { name: /^Ramadan/ }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Special days' });
  await dialog.getByText(/14\d\d AH/).waitFor();
  assert.deepEqual(await axe(page), []);
  await shot(page, 'quiet-period');
  await dialog.getByLabel('Name').fill('');
  await dialog.getByRole('button', { name: 'Take over' }).click();
  await dialog.getByText('Write a name').waitFor();
  await dialog.getByLabel('Name').fill('Ramadan evenings');
  await dialog.getByRole('button', { name: 'Take over' }).click();
  await page.getByRole('button', { name: 'Change Ramadan evenings' }).first().waitFor();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved', { exact: true }).waitFor();
  await shot(page, 'quiet-filled', { fullPage: true });
  assert.deepEqual(await axe(page), []);

  await page.getByRole('button', { name: 'Remove Ramadan evenings' }).first().click();
  await page.getByRole('button', { name: 'No quiet hours' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Save' }).and(page.locator(':disabled')).waitFor();
  await closed(page);
});

test('alarms are chosen; an address is checked at its field, its secret shown once, and a test says what came back', async () => {
  const page = await at('/settings/alarms');
  await page.getByRole('checkbox', { name: 'The quality of a number fell: Webhook' }).click();
  const address = page.getByRole('textbox', { name: 'Address' });
  await address.fill('http://127.0.0.1/alarms');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('This has to be an https address on the public internet').waitFor();
  assert.deepEqual(await axe(page), []);
  await address.fill('https://alarms.nakheel.example/hudhud');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('dialog', { name: 'The secret of your webhook' }).waitFor();
  assert.deepEqual(await axe(page), []);
  await page.getByRole('button', { name: 'I have it' }).click();
  await page.getByRole('button', { name: 'Post a test' }).click();
  await page.getByText('It did not arrive').waitFor({ timeout: 30_000 });
  assert.deepEqual(await axe(page), []);
  await shot(page, 'alarms-tested', { fullPage: true });
  await page.getByRole('checkbox', { name: 'The quality of a number fell: Webhook' }).click();
  await address.fill('');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Post a test' }).waitFor({ state: 'detached' });
  await closed(page);
});
