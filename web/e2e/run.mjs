// All browser tests against one demo. Arguments name test files; none is all.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { demo } from './server.mjs';

const here = import.meta.dirname;
const wanted = process.argv.slice(2);
const files = wanted.length > 0 ? wanted : readdirSync(here).filter((name) => name.endsWith('.test.mjs')).sort().map((name) => join(here, name));

const server = await demo({ people: 1500 }); // more than what a launch asks to be typed for
const tests = spawn(process.execPath, ['--test', '--test-concurrency=1', '--test-timeout=180000', '--test-reporter=spec', ...files], {
  stdio: 'inherit',
  env: {
    ...process.env,
    HUDHUD_DEMO: JSON.stringify({
      url: server.url,
      simulator_url: server.simulatorUrl,
      api_key: server.apiKey,
      email: server.email,
      password: server.password,
    }),
  },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => tests.kill(signal));
const code = await new Promise((done) => tests.once('exit', done));
await server.end();
process.exit(code ?? 1);
