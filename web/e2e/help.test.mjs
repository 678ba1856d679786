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

for (const [language, scheme, viewport, link, heading] of [
  ['en', 'light', WIDE, 'Read the results', 'Figures you can trust'],
  ['ar', 'dark', PHONE, 'اقرأ النتائج', 'أرقام تثق بها'],
]) {
  test(`the guide is in the app, in ${language}`, async () => {
    const page = await open(browser, server, { language, scheme, viewport, storageState: await signedIn(browser, server) });
    await page.goto('/help');
    await page.getByRole('link', { name: link }).click();
    await page.getByRole('heading', { name: heading }).waitFor();
    assert.equal(await overflow(page), 0);
    assert.deepEqual(await axe(page), []);
    await shot(page, `help-${language}`);
    assert.deepEqual(page.troubles, []);
    await page.context().close();
  });
}

test('a page of the guide that does not exist says so', async () => {
  const page = await open(browser, server, { storageState: await signedIn(browser, server) });
  await page.goto('/help/nothing');
  await page.getByRole('heading', { name: 'There is no such page' }).waitFor();
  await page.context().close();
});
