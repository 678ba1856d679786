// Takes the pictures of docs/guide from a demo and from a new installation: npm run guide-pictures
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launch, open, signedIn } from './browser.mjs';
import { draft as newDraft } from './given-campaigns.mjs';
import { demo, fresh } from './server.mjs';

const FOLDER = resolve(import.meta.dirname, '../../docs/guide/images');
const SIZE = { width: 1280, height: 800 };

mkdirSync(FOLDER, { recursive: true });
const browser = await launch();
try {
  const first = await fresh();
  try {
    await newInstallation(first);
  } finally {
    await first.end();
  }
  const server = await demo();
  try {
    await fromDemo(server);
  } finally {
    await server.end();
  }
} finally {
  await browser.close();
}

async function inBoth(server, take, options = {}) {
  for (const language of ['en', 'ar']) {
    const page = await open(browser, server, { language, viewport: SIZE, ...options });
    const picture = async (name) => {
      await page.waitForFunction(() => !document.querySelector('.mantine-Skeleton-root'));
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({ path: join(FOLDER, `${name}${language === 'ar' ? '-ar' : ''}.png`), animations: 'disabled' });
    };
    await take(page, picture);
    await page.context().close();
  }
}

async function newInstallation(server) {
  await inBoth(server, async (page, picture) => {
    await page.goto('/sign-in');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await picture('sign-in');
  });
  const storageState = await signedIn(browser, server);
  await inBoth(
    server,
    async (page, picture) => {
      await page.goto('/setup');
      await page.getByRole('heading', { level: 1 }).waitFor();
      await picture('setup');
    },
    { storageState },
  );
}

async function fromDemo(server) {
  const storageState = await signedIn(browser, server);
  const draft = await newDraft(server, { name: 'Winter sale' });
  const sent = (await server.api('GET', '/campaigns?limit=50')).items.find((one) => one.state === 'completed');
  await inBoth(
    server,
    async (page, picture) => {
      for (const step of ['template', 'content', 'review']) {
        await page.goto(`/campaigns/edit/${draft.id}/${step}`);
        await page.getByRole('heading', { level: 2 }).first().waitFor();
        await picture(`campaign-${step}`);
      }
      await page.goto(`/campaigns/view/${sent.id}`);
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      await picture('campaign-view');
      await page.goto(`/campaigns/view/${sent.id}/people`);
      await page.getByRole('row').nth(1).getByRole('button').first().click();
      await page.getByRole('dialog').waitFor();
      await picture('campaign-story');
      await page.goto('/templates/new?from=ready');
      await page.getByRole('button').filter({ hasText: /Start with this|ابدأ به/ }).first().waitFor();
      await picture('templates-ready');
      await page.goto('/campaigns');
      await page.getByRole('row').nth(1).waitFor();
      await picture('campaigns');
    },
    { storageState },
  );
}
