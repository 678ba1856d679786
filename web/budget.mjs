// What a page's first visit costs in JavaScript, gzipped: its own files and those of the shell around it. Fails above the budget.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = join(import.meta.dirname, 'dist');
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));

/** What each page needs, as boot.js fetches it; the first is the shell, which comes with all. */
const [shell, ...pages] = JSON.parse(readFileSync(join(import.meta.dirname, 'pages.json'), 'utf8'));

const filesOf = ({ sources, areas }) => [...sources.map((source) => `src/features/${source}`), ...areas.map((area) => `src/locales/en/${area}.json`)];

/** A file with all that it imports; what it loads when needed is not among it. */
function withImports(key, found = new Set()) {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`${key} is not in the build: adjust pages.json`);
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
for (const page of [shell, ...pages.filter(({ budget }) => budget)]) {
  const { name, budget } = page;
  const all = new Set();
  ['index.html', ...filesOf(shell), ...filesOf(page)].forEach((key) => withImports(key, all));
  const kilobytes = [...all].filter((file) => file.endsWith('.js')).reduce((sum, file) => sum + size(file), 0) / 1000;
  const over = kilobytes > budget;
  tooMuch ||= over;
  console.log(`${name.padEnd(17)} ${kilobytes.toFixed(1).padStart(6)} kB of ${budget} kB${over ? '  TOO MUCH' : ''}`);
}
process.exitCode = tooMuch ? 1 : 0;
