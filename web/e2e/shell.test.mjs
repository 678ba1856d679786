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

test('a person signs in, is told when the password is wrong, and comes where they wanted to go', async () => {
  const page = await open(browser, server);
  await page.goto('/campaigns?q=autumn');
  await page.getByLabel('E-mail address').fill(server.email);
  await page.getByRole('textbox', { name: 'Password' }).fill('not this one');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('alert').getByText('no such e-mail address').waitFor();
  assert.deepEqual(await axe(page), []);
  await shot(page, 'sign-in-en');
  await page.getByRole('textbox', { name: 'Password' }).fill(server.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { level: 1, name: 'Campaigns' }).waitFor();
  assert.match(page.url(), /q=autumn/);
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

for (const [language, scheme, viewport, menu] of [
  ['en', 'light', WIDE, 'Your account'],
  ['ar', 'dark', WIDE, 'حسابك'],
  ['en', 'dark', PHONE, 'Your account'],
  ['ar', 'light', PHONE, 'حسابك'],
]) {
  test(`the shell in ${language}, ${scheme}, ${viewport.width} px`, async () => {
    const page = await open(browser, server, { language, scheme, viewport, storageState });
    await page.goto('/campaigns');
    await page.getByRole('heading', { level: 1 }).waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.dir), language === 'ar' ? 'rtl' : 'ltr');
    assert.equal(await overflow(page), 0);
    await page.getByRole('button', { name: menu }).click();
    assert.deepEqual(await axe(page), []);
    await shot(page, `shell-${language}-${scheme}-${viewport.width}`);
    assert.deepEqual(page.troubles, []);
    await page.context().close();
  });
}

test('when the session ends, the person signs in over the open page and goes on', async () => {
  const page = await open(browser, server, { storageState });
  await page.clock.install();
  await page.goto('/settings/workspace');
  const name = page.getByRole('textbox', { name: 'Name' });
  const before = await name.inputValue();
  await name.fill('Typed before lunch');
  await page.context().clearCookies();
  await page.clock.fastForward('02:00');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
  await page.getByRole('heading', { name: 'Please sign in again' }).waitFor();
  await page.getByRole('textbox', { name: 'Password' }).fill(server.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Please sign in again' }).waitFor({ state: 'detached' });
  assert.equal(await name.inputValue(), 'Typed before lunch');
  assert.notEqual(before, 'Typed before lunch');
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test('signing out asks about what is not saved, says when it fails, and leaves nothing behind', async () => {
  const page = await open(browser, server, { storageState: await signedIn(browser, server) });
  await page.goto('/settings/workspace');
  await page.getByRole('textbox', { name: 'Name' }).fill('Never saved');
  const signOut = async () => {
    await page.getByRole('button', { name: 'Your account' }).click();
    await page.getByRole('button', { name: 'Sign out' }).click();
  };
  await signOut();
  await page.getByRole('dialog').getByRole('button', { name: 'Stay here' }).click();
  assert.equal(await page.getByRole('textbox', { name: 'Name' }).inputValue(), 'Never saved');

  await page.route('**/api/v1/session', (route) => (route.request().method() === 'DELETE' ? route.abort() : route.fallback()));
  await signOut();
  await page.getByRole('dialog').getByRole('button', { name: 'Leave without saving' }).click();
  await page.getByRole('heading', { name: 'You are still signed in' }).waitFor();
  assert.deepEqual(await axe(page), []);
  await shot(page, 'still-signed-in');
  await page.unroute('**/api/v1/session');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { name: 'Welcome back' }).waitFor();
  assert.deepEqual(await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('hudhud.'))), []);

  await page.getByLabel('E-mail address').fill(server.email);
  await page.getByRole('textbox', { name: 'Password' }).fill(server.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { level: 1, name: 'Campaigns' }).waitFor();
  await page.waitForLoadState('networkidle');
  assert.equal(await page.getByRole('dialog').count(), 0);
  await page.context().close();
});

test('a dialog gives the focus back to what opened it', async () => {
  const page = await open(browser, server, { storageState });
  await page.goto('/settings/users');
  const focused = (locator) => locator.evaluate((element) => element === document.activeElement);
  const gone = () => page.getByRole('dialog').waitFor({ state: 'detached' });

  const invite = page.getByRole('button', { name: 'Invite somebody' });
  await invite.press('Enter');
  await page.getByRole('dialog').getByRole('textbox').first().waitFor();
  await page.keyboard.press('Escape');
  await gone();
  assert.ok(await focused(invite), 'a dialog');

  const bell = page.locator('header [aria-haspopup="dialog"]');
  await bell.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await gone();
  assert.ok(await focused(bell), 'a drawer');

  const name = `focus-${crypto.randomUUID().slice(0, 8)}`;
  const { id } = await server.api('POST', '/users', { email: `${name}@nakheel.example`, role: 'viewer', name }).then(({ user }) => user);
  await page.reload();
  const menu = page.getByRole('button', { name: `Actions for ${name}` });
  await menu.press('Enter');
  await page.getByRole('menuitem', { name: 'Remove' }).press('Enter');
  await page.getByRole('dialog').waitFor();
  assert.ok(await focused(page.getByRole('button', { name: 'Cancel' })), 'a grave question starts at Cancel');
  await page.keyboard.press('Escape');
  await gone();
  assert.ok(await focused(menu), 'a dialog out of a menu');
  await server.api('DELETE', `/users/${id}`);
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test('a part that could not be fetched comes when it can be had, and the page stays meanwhile', async () => {
  const page = await open(browser, server, { storageState });
  await page.route(/assets\/AlarmsBell/, (route) => route.abort());
  await page.goto('/campaigns');
  await page.getByRole('table').waitFor();
  assert.equal(await page.getByRole('button', { name: /Alarms/ }).count(), 0);
  await page.unroute(/assets\/AlarmsBell/);
  await page.getByRole('button', { name: /Alarms/ }).waitFor();
  assert.equal(await page.evaluate(() => [...document.querySelectorAll('link[rel=stylesheet]')].every((link) => link.sheet)), true);
  await page.context().close();
});
