// What Lighthouse 12 says of the campaign list and of a campaign, as on a phone: the median of five. npm run lighthouse
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { executable, launch, signedIn } from './browser.mjs';
import { demo } from './server.mjs';

const RUNS = 5;
const CATEGORIES = ['performance', 'accessibility', 'best-practices'];
const run = promisify(execFile);
const { executablePath } = await executable();

const server = await demo();
try {
  const browser = await launch();
  const { cookies } = await signedIn(browser, server);
  await browser.close();
  const headers = JSON.stringify({ Cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; ') });
  const [sent] = (await server.api('GET', '/campaigns')).items;
  for (const path of ['/campaigns', `/campaigns/view/${sent.id}`]) {
    const scores = [];
    for (let n = 0; n < RUNS; n++) scores.push(await score(server.url + path, headers));
    const median = (category) => scores.map((one) => one[category]).sort((a, b) => a - b)[Math.floor(RUNS / 2)];
    console.log(path, ...CATEGORIES.map((category) => `${category} ${median(category)}`), JSON.stringify(scores.map(({ performance }) => performance)));
  }
} finally {
  await server.end();
}

/** From 0 to 100 per category. */
async function score(url, headers) {
  const { stdout } = await run(
    'npx',
    [
      '--yes', 'lighthouse@12', url, '--quiet', '--output=json', '--output-path=stdout',
      `--only-categories=${CATEGORIES.join(',')}`, `--extra-headers=${headers}`, '--chrome-flags=--headless=new --no-sandbox',
    ],
    { env: { ...process.env, CHROME_PATH: executablePath }, maxBuffer: 64 * 1024 * 1024 },
  );
  const { categories } = JSON.parse(stdout);
  return Object.fromEntries(CATEGORIES.map((category) => [category, Math.round(categories[category].score * 100)]));
}
