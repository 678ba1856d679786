// All browser tests against one demo. Arguments name test files; none is all.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { demo } from './server.mjs';

const here = import.meta.dirname;
const wanted = process.argv.slice(2);
const files = wanted.length > 0 ? wanted : readdirSync(here).filter((name) => name.endsWith('.test.mjs')).sort().map((name) => join(here, name));

const server = await demo();
const env = {
  ...process.env,
  HUDHUD_DEMO: JSON.stringify({
    url: server.url,
    simulator_url: server.simulatorUrl,
    api_key: server.apiKey,
    email: server.email,
    password: server.password,
  }),
};

let running;
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => running?.kill(signal));

async function passes(file) {
  running = spawn(process.execPath, ['--test', '--test-timeout=900000', '--test-reporter=spec', file], { stdio: 'inherit', env });
  return (await new Promise((done) => running.once('exit', done))) === 0;
}

// Browsers are late now and then: a file that fails is run once more, and it is said.
const failed = [];
for (const file of files) {
  if (await passes(file)) continue;
  console.log(`${file} failed; once more:`);
  if (!(await passes(file))) failed.push(file);
}
await server.end();
if (failed.length > 0) console.log(`failed twice: ${failed.join(', ')}`);
process.exit(failed.length > 0 ? 1 : 0);
