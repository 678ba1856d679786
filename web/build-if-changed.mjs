// Called by Maven: installs what the lock file names and builds the app, each only when its inputs changed.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`The web app is built with Node 20.19 or newer; this is ${process.version}. Install a newer one and try again.`);
  process.exit(1);
}

process.chdir(import.meta.dirname);
const target = 'target';
mkdirSync(target, { recursive: true });

function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path).sort().flatMap((name) => filesBelow(join(path, name)));
}

function fingerprint(...paths) {
  const hash = createHash('sha256').update(process.version);
  for (const file of paths.flatMap(filesBelow)) {
    if (file.endsWith('schema.d.ts')) continue;
    hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function unlessDone(name, print, work) {
  const stamp = join(target, name);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === print) return;
  work();
  writeFileSync(stamp, print);
}

function npm(...args) {
  execFileSync('npm', args, { stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' });
}

/** Compressed once, at the best, instead of at every request. */
function compress() {
  for (const file of filesBelow('dist')) {
    if (!/\.(js|css|html|svg|json)$/.test(file)) continue;
    const bytes = readFileSync(file);
    if (bytes.length < 1024) continue;
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
    writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
  }
}

const packages = fingerprint('package.json', 'package-lock.json');
unlessDone('installed', existsSync('node_modules') ? packages : '', () =>
  npm('ci', '--no-audit', '--no-fund', '--loglevel=error'),
);
writeFileSync(join(target, 'installed'), packages);

const sources = fingerprint(
  'package.json', 'package-lock.json', 'index.html', 'vite.config.ts', 'preload.ts', 'pages.json', 'budget.mjs', 'tsconfig.json', 'postcss.config.cjs',
  'public', 'src', '../openapi/hudhud.yaml', '../docs/guide',
);
unlessDone('built', existsSync('dist/index.html') ? sources : '', () => {
  rmSync('dist', { recursive: true, force: true });
  npm('run', '--silent', 'build');
  compress();
});
writeFileSync(join(target, 'built'), sources);
