// What a page's first visit costs in JavaScript, gzipped: its own files and those of the shell around it. Fails above the budget.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = join(import.meta.dirname, 'dist');
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));

/** Files that come with every page behind the sign-in. */
const SHELL = ['index.html', 'src/locales/en/common.json', 'src/locales/en/shell.json', 'src/locales/en/problems.json'];

const PAGES = [
  { name: 'shell', budget: 160, files: [] },
  { name: 'campaign list', budget: 225, files: ['src/features/campaigns/list/CampaignsPage.tsx', 'src/locales/en/campaigns.json', 'src/locales/en/badges.json'] },
  {
    name: 'campaign view',
    budget: 260,
    files: [
      'src/features/campaigns/view/ViewPage.tsx',
      'src/features/campaigns/view/results/ResultsTab.tsx',
      'src/locales/en/campaign-view.json',
      'src/locales/en/badges.json',
      'src/locales/en/message.json',
    ],
  },
  {
    name: 'campaign edit',
    budget: 225,
    files: ['src/features/campaigns/edit/wizard/EditPage.tsx', 'src/locales/en/campaign-edit.json', 'src/locales/en/message.json'],
  },
  ...['template/TemplateStep', 'content/ContentStep'].map((step) => ({
    name: `its ${step.split('/')[0]} step`,
    budget: 225,
    files: [
      'src/features/campaigns/edit/wizard/EditPage.tsx',
      `src/features/campaigns/edit/${step}.tsx`,
      'src/locales/en/campaign-edit.json',
      'src/locales/en/message.json',
    ],
  })),
];

/** A file with all that it imports; what it loads when needed is not among it. */
function withImports(key, found = new Set()) {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`${key} is not in the build: adjust budget.mjs`);
  if (!found.has(chunk.file)) {
    found.add(chunk.file);
    chunk.imports?.forEach((other) => withImports(other, found));
  }
  return found;
}

const sizes = new Map();
function size(file) {
  if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(join(dist, file)), { level: 9 }).length);
  return sizes.get(file);
}

let tooMuch = false;
for (const { name, budget, files } of PAGES) {
  const all = new Set();
  [...SHELL, ...files].forEach((key) => withImports(key, all));
  const kilobytes = [...all].filter((file) => file.endsWith('.js')).reduce((sum, file) => sum + size(file), 0) / 1000;
  const over = kilobytes > budget;
  tooMuch ||= over;
  console.log(`${name.padEnd(14)} ${kilobytes.toFixed(1).padStart(6)} kB of ${budget} kB${over ? '  TOO MUCH' : ''}`);
}
process.exitCode = tooMuch ? 1 : 0;
