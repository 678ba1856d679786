import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, launch, open, overflow, PHONE, shot, signedIn } from './browser.mjs';
import { word } from './given-campaigns.mjs';
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

/** What opens beside the page when the link is pressed. */
async function phoneOf(page, dialog) {
  const opened = page.context().waitForEvent('page');
  await dialog.getByRole('link', { name: 'Open the phone' }).click();
  const phone = await opened;
  await phone.waitForLoadState();
  return phone;
}

test('a draft in Arabic is rehearsed and read on a phone of the simulator', async () => {
  const name = word();
  const { id } = await server.api('POST', '/template-drafts', {
    content: {
      name,
      category: 'marketing',
      parameterFormat: 'named',
      variants: [
        {
          language: 'ar',
          components: [
            {
              type: 'BODY',
              text: `أهلًا {{first_name}}، وصلت تشكيلة ${name} إلى متجرنا.`,
              example: { body_text_named_params: [{ param_name: 'first_name', example: 'نورة' }] },
            },
            { type: 'BUTTONS', buttons: [{ type: 'QUICK_REPLY', text: 'إيقاف الرسائل' }] },
          ],
          files: {},
        },
      ],
    },
  });
  const page = await open(browser, server, { storageState });
  await page.goto(`/templates/drafts/${id}`);
  await page.getByRole('button', { name: 'Rehearse' }).click();
  const dialog = page.getByRole('dialog', { name: 'Rehearse on the simulator' });
  await dialog.getByRole('button', { name: 'Send it to the phone' }).click();
  await dialog.getByRole('link', { name: 'Open the phone' }).waitFor();
  await shot(page, 'rehearse-draft-en-light-1360');
  assert.deepEqual(await axe(page), []);

  const phone = await phoneOf(page, dialog);
  await phone.getByText(`وصلت تشكيلة ${name} إلى متجرنا.`).first().waitFor();
  assert.ok((await phone.locator('#conversation').innerText()).includes('نورة'));
  assert.match(phone.url(), /\/phones\/447700900\d{3}$/);
  await phone.getByRole('button', { name: 'إيقاف الرسائل' }).click();
  await shot(phone, 'rehearse-phone-en-light-1360');

  await dialog.getByRole('combobox', { name: 'Whose data' }).click();
  await dialog.getByRole('option').first().click();
  await dialog.getByRole('button', { name: 'Send it to the phone' }).click();
  await dialog.getByText('The message is on the phone').waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test('an approved template is sent to a phone of the team, and rehearsed', async () => {
  const { items } = await server.api('GET', '/templates?status=approved&limit=100');
  const template = items.find(({ sendable, variants }) => sendable && variants.some(({ variables }) => variables.some(({ kind }) => kind === 'text')) && !variants.some(({ header }) => header));
  const page = await open(browser, server, { storageState });
  await page.goto(`/templates/view/${template.id}`);
  await page.getByRole('button', { name: 'Send a test' }).click();
  const dialog = page.getByRole('dialog', { name: 'Send a test' });
  await dialog.getByRole('button', { name: 'Send the test' }).waitFor();
  await dialog.getByRole('textbox', { name: 'Number' }).fill('0501');
  await dialog.getByRole('button', { name: 'Send the test' }).click();
  await dialog.getByText('Not a number with a country code').waitFor();
  await dialog.getByRole('textbox', { name: 'Number' }).fill('+966 50 000 0977');
  const said = `Layla-${word()}`;
  await dialog.getByRole('textbox', { name: /^Text/ }).first().fill(said);
  await dialog.getByRole('button', { name: 'Send the test' }).click();
  await dialog.getByRole('status').getByText('sent', { exact: false }).waitFor();
  await shot(page, 'test-send-template-en-light-1360');
  assert.deepEqual(await axe(page), []);
  const phone = await page.context().newPage();
  await phone.goto(`${server.simulatorUrl}/phones/966500000977`);
  await phone.getByText(said).first().waitFor();
  await shot(phone, 'test-send-phone-en-light-1360');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });

  await page.getByRole('button', { name: 'Rehearse' }).click();
  const rehearsal = page.getByRole('dialog', { name: 'Rehearse on the simulator' });
  await rehearsal.getByRole('button', { name: 'Send it to the phone' }).click();
  const stage = await phoneOf(page, rehearsal);
  await stage.locator('#conversation').getByText(said).first().waitFor();
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test('in Arabic, on a telephone', async () => {
  const { items } = await server.api('GET', '/templates?status=approved&limit=100');
  const page = await open(browser, server, { storageState, language: 'ar', scheme: 'dark', viewport: PHONE });
  await page.goto(`/templates/view/${items.find(({ sendable }) => sendable).id}`);
  await page.getByRole('button', { name: 'تجربة على المحاكي' }).click();
  const dialog = page.getByRole('dialog', { name: 'تجربة على المحاكي' });
  await dialog.getByRole('button', { name: 'أرسلها إلى الهاتف' }).waitFor();
  await shot(page, 'rehearse-view-ar-dark-390');
  assert.deepEqual(await axe(page), []);
  assert.equal(await overflow(page), 0);
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});
