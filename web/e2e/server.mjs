// The real thing: server with its own PostgreSQL and the simulator, each a process of its own.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

const home = resolve(import.meta.dirname, '../..');

function java() {
  return process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin/java') : 'java';
}

function jar(folder, pattern) {
  const found = existsSync(folder) ? readdirSync(folder).find((name) => pattern.test(name)) : undefined;
  if (!found) throw new Error(`there is no jar in ${folder}: build first (./hudhud test, or mvn package -DskipTests)`);
  return join(folder, found);
}

/**
 * A demo: a sample merchant with people, a sender on the simulator, templates, and a first campaign that was sent.
 * HUDHUD_DEMO (the JSON that an earlier one printed) uses one that runs already.
 *
 * @returns {Promise<{url: string, simulatorUrl: string, apiKey: string, email: string, password: string, end: () => Promise<void>}>}
 */
export async function demo({ people = 300 } = {}) {
  if (process.env.HUDHUD_DEMO) return described(JSON.parse(process.env.HUDHUD_DEMO), async () => {});
  const child = spawn(
    java(),
    [
      `-Dhudhud.server.jar=${jar(join(home, 'server/target'), /^hudhud-server-.*(?<!sources)\.jar$/)}`,
      '-jar',
      jar(join(home, 'bench/target'), /^hudhud-bench-.*\.jar$/),
      'demo', '--json', '--count', String(people),
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = new Promise((done) => child.once('exit', done));
  for await (const line of createInterface(child.stdout)) {
    if (!line.startsWith('{')) continue;
    child.stdout.resume();
    return described(JSON.parse(line), async () => {
      child.kill('SIGTERM');
      await ended;
    });
  }
  throw new Error(`the demo ended with ${await ended}`);
}

function described(facts, end) {
  return {
    url: facts.url,
    simulatorUrl: facts.simulator_url,
    apiKey: facts.api_key,
    email: facts.email,
    password: facts.password,
    end,
    /** The API as a program uses it: for what a test needs and no person would do by hand. */
    async api(method, path, body) {
      const answer = await fetch(`${facts.url}/api/v1${path}`, {
        method,
        headers: {
          Authorization: `Bearer ${facts.api_key}`,
          'Content-Type': 'application/json',
          'Idempotency-Key': crypto.randomUUID(),
        },
        body: body === undefined ? undefined : JSON.stringify(body),
      });
      const text = await answer.text();
      if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${text}`);
      return text ? JSON.parse(text) : undefined;
    },
  };
}
