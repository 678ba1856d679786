// All browser tests against one demo. Arguments name test files; none is all.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { languageModel } from './language-model.mjs';
import { demo } from './server.mjs';

const here = import.meta.dirname;
const wanted = process.argv.slice(2);
const files = wanted.length > 0 ? wanted : readdirSync(here).filter((name) => name.endsWith('.test.mjs')).sort().map((name) => join(here, name));

let running;
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => running?.kill(signal));

async function passes(file, { url, simulatorUrl, apiKey, email, password }) {
  const facts = { url, simulator_url: simulatorUrl, api_key: apiKey, email, password };
  running = spawn(process.execPath, ['--test', '--test-timeout=900000', '--test-reporter=spec', file], {
    stdio: 'inherit',
    env: { ...process.env, HUDHUD_DEMO: JSON.stringify(facts) },
  });
  return (await new Promise((done) => running.once('exit', done))) === 0;
}

// The demo takes its settings from here.
const model = await languageModel();
process.env.HUDHUD_MODEL_URL = model.url;
process.env.HUDHUD_MODEL = 'pen-1';

// Browsers are late now and then: a file that fails is run once more, and it is said. What it left behind is not in the way then.
const failed = [];
let server = await demo();
for (const file of files) {
  if (await passes(file, server)) continue;
  console.log(`${file} failed; once more:`);
  await server.end();
  server = await demo();
  if (!(await passes(file, server))) failed.push(file);
}
await server.end();
model.end();
if (failed.length > 0) console.log(`failed twice: ${failed.join(', ')}`);
process.exit(failed.length > 0 ? 1 : 0);
