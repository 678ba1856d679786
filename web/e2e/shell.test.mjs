import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, launch, open, overflow, PHONE, shot, signedIn, WIDE } from './browser.mjs';
import { demo } from './server.mjs';

let server, browser;

before(async () => {
  server = await demo();
  browser = await launch();
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
    const storageState = await signedIn(browser, server);
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
  const storageState = await signedIn(browser, server);
  const page = await open(browser, server, { storageState });
  await page.goto('/campaigns');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Your account' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('button', { name: 'Sign in' }).waitFor();
  await page.context().close();
});

test('a part that could not be fetched comes when it can be had, and the page stays meanwhile', async () => {
  const page = await open(browser, server, { storageState: await signedIn(browser, server) });
  await page.route(/assets\/AlarmsBell/, (route) => route.abort());
  await page.goto('/campaigns');
  await page.getByRole('table').waitFor();
  assert.equal(await page.getByRole('button', { name: /Alarms/ }).count(), 0);
  await page.unroute(/assets\/AlarmsBell/);
  await page.getByRole('button', { name: /Alarms/ }).waitFor();
  assert.equal(await page.evaluate(() => [...document.querySelectorAll('link[rel=stylesheet]')].every((link) => link.sheet)), true);
  await page.context().close();
});
