import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, colleague, launch, open, overflow, PHONE, shot, signedIn, WIDE } from './browser.mjs';
import { word } from './given-campaigns.mjs';
import { demo } from './server.mjs';

let server, browser, writer, reviewer;

before(async () => {
  server = await demo();
  browser = await launch();
  const owner = await open(browser, server, { storageState: await signedIn(browser, server) });
  await owner.goto('/settings/sending');
  const wanted = owner.getByRole('switch', { name: /^A second person approves templates/ });
  await wanted.waitFor();
  await wanted.press('Space');
  await owner.getByText('Saved').first().waitFor();
  assert.ok(await wanted.isChecked());
  await shot(owner, 'template-approval-setting-en', { fullPage: true });
  await owner.context().close();
  writer = await colleague(browser, server, 'marketer');
  reviewer = await colleague(browser, server, 'marketer');
});
after(async () => {
  await browser?.close();
  // Others hand in what they wrote without asking anybody.
  const { headers } = await fetch(`${server.url}/api/v1/settings/templates`, { headers: { Authorization: `Bearer ${server.apiKey}` } });
  await server.api('PUT', '/settings/templates', { approvalRequired: false }, { 'If-Match': headers.get('ETag') });
  await server?.end();
});

const BODY = (text) => ({ type: 'BODY', text, example: { body_text_named_params: [{ param_name: 'first_name', example: 'Mona' }] } });

async function accessible(page) {
  assert.deepEqual(await axe(page), []);
  assert.equal(await overflow(page), 0);
}

const said = (text) => (page) => page.getByText(text).first().waitFor();
const waits = said(/asked for approval on/);
const isApproved = said(/approved it on/);

/** A draft of two languages that the writer begins; each its own words, as no two templates say the same. */
async function begun(page, name, [english, arabic]) {
  const csrf = (await page.context().cookies()).find((one) => one.name === 'hudhud_csrf').value;
  const answer = await page.context().request.post('/api/v1/template-drafts', {
    headers: { 'X-CSRF-Token': csrf },
    data: {
      content: {
        name,
        category: 'utility',
        parameterFormat: 'named',
        variants: [
          { language: 'en', components: [BODY(english)] },
          { language: 'ar', components: [BODY(arabic)] },
        ],
      },
    },
  });
  assert.ok(answer.ok(), await answer.text());
  const { id } = await answer.json();
  await page.goto(`/templates/drafts/${id}`);
  return id;
}

async function ask(page, note) {
  await page.getByRole('button', { name: 'Ask for approval' }).click();
  const dialog = page.getByRole('dialog', { name: 'Approval by a second person' });
  await dialog.getByLabel('A word to whoever approves it').fill(note);
  await dialog.getByRole('button', { name: 'Ask for approval' }).click();
  await dialog.waitFor({ state: 'detached' });
  await waits(page);
}

test('one asks, another looks at all languages and approves, and WhatsApp gets it', async () => {
  const name = `left_the_shop_${word()}`;
  const page = await open(browser, server, { storageState: writer });
  const id = await begun(page, name, ['Hello {{first_name}}, your order has left our shop.', 'مرحبًا {{first_name}}، خرج طلبك من متجرنا الآن.']);
  await ask(page, 'For the new courier');
  await page.getByText('Somebody else has to answer').waitFor();
  assert.ok(await page.getByRole('textbox', { name: 'Name', exact: true }).isDisabled());
  assert.equal(await page.getByRole('button', { name: 'Approve' }).count(), 0);
  await accessible(page);

  const other = await open(browser, server, { storageState: reviewer, viewport: WIDE });
  await other.goto('/templates?status=draft');
  const row = other.getByRole('listitem').filter({ hasText: name });
  await row.getByText('Waits for your approval').waitFor();
  await shot(other, 'template-approval-list-en');
  await row.getByRole('link', { name }).click();
  await other.getByText('For the new courier').waitFor();
  await other.getByRole('tab', { name: /^Arabic/ }).click();
  await other.getByRole('tabpanel').getByText('خرج طلبك من متجرنا').first().waitFor();
  await shot(other, 'template-approval-review-en', { fullPage: true });
  await accessible(other);
  await other.getByLabel('A word with your answer').fill('Good');
  await other.getByRole('button', { name: 'Approve' }).click();
  await isApproved(other);
  assert.deepEqual(other.troubles, []);
  await other.context().close();

  await page.reload();
  await isApproved(page);
  await page.getByRole('button', { name: 'Submit for approval' }).click();
  await page.getByRole('dialog', { name: 'Submit for approval?' }).getByRole('button', { name: 'Yes, submit it' }).click();
  await page.getByRole('dialog', { name: 'Submission' }).getByText('WhatsApp has it and reviews it.').first().waitFor();
  const { items } = await server.api('GET', `/audit?subjectKind=template-draft&subjectId=${id}`);
  assert.deepEqual(
    items.map(({ action }) => action),
    ['template-draft.approved', 'template-draft.approval-requested', 'template-draft.created'],
  );
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test('a refusal comes with a note, and the draft can be mended', async () => {
  const page = await open(browser, server, { storageState: writer });
  const id = await begun(page, `too_loud_${word()}`, ['Hello {{first_name}}, the courier comes to you today.', 'مرحبًا {{first_name}}، يصلك المندوب اليوم بإذن الله.']);
  await ask(page, 'Quick, please');

  const other = await open(browser, server, { storageState: reviewer, viewport: PHONE, language: 'ar', scheme: 'dark' });
  await other.goto(`/templates/drafts/${id}`);
  await other.getByLabel('كلمة مع ردك').fill('Name the courier');
  await shot(other, 'template-approval-review-ar-390', { fullPage: true });
  await accessible(other);
  await other.getByRole('button', { name: 'رفض', exact: true }).click();
  await other.getByText(/^رفضه/).waitFor();
  await other.context().close();

  await page.reload();
  await page.getByText('Name the courier').waitFor();
  assert.ok(await page.getByRole('textbox', { name: 'Name', exact: true }).isEnabled());
  await page.getByRole('button', { name: 'Ask for approval' }).waitFor();
  await page.context().close();
});

test('an edit after the approval needs a new one, and a request can be taken back', async () => {
  const page = await open(browser, server, { storageState: writer });
  const id = await begun(page, `second_thought_${word()}`, ['Hello {{first_name}}, your table is booked for tonight.', 'مرحبًا {{first_name}}، طاولتك محجوزة لهذا المساء.']);
  await ask(page, 'Please');
  const other = await open(browser, server, { storageState: reviewer });
  await other.goto(`/templates/drafts/${id}`);
  await other.getByRole('button', { name: 'Approve' }).click();
  await isApproved(other);
  await other.context().close();

  await page.reload();
  await isApproved(page);
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill(`third_thought_${word()}`);
  await page.getByText(/It was changed after/).waitFor();
  await ask(page, 'Once more');
  await page.getByRole('button', { name: 'Take the request back' }).click();
  await page.getByText(/asked for approval on/).waitFor({ state: 'detached' });
  assert.ok(await page.getByRole('textbox', { name: 'Name', exact: true }).isEnabled());
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});
