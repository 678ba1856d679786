// The real thing: server with its own PostgreSQL and the simulator, each a process of its own.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

const home = resolve(import.meta.dirname, '../..');
/** More than what a launch asks to be typed for. */
const PEOPLE = 1500;

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
export async function demo() {
  if (process.env.HUDHUD_DEMO) return described(JSON.parse(process.env.HUDHUD_DEMO), async () => {});
  const child = spawn(
    java(),
    [
      `-Dhudhud.server.jar=${jar(join(home, 'server/target/unpacked'), /^hudhud-server-.*(?<!sources)\.jar$/)}`,
      '-jar',
      jar(join(home, 'bench/target'), /^hudhud-bench-.*\.jar$/),
      'demo', '--json', '--count', String(PEOPLE),
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

/**
 * A new installation: nobody has signed in yet, and a simulator stands ready. The one-time password is what the server prints
 * to whoever starts it.
 *
 * @returns {Promise<{url: string, email: string, password: string, end: () => Promise<void>}>}
 */
export async function fresh() {
  const data = await mkdtemp(join(tmpdir(), 'hudhud-fresh-'));
  const [port, postgresPort, simulatorPort] = await freePorts(3);
  const bench = jar(join(home, 'bench/target'), /^hudhud-bench-.*(?<!sources)\.jar$/);
  const simulator = spawn(
    java(),
    ['-XX:+UseSerialGC', '-cp', `${bench}:${join(home, 'bench/target/lib/*')}`, 'io.hudhud.simulator.Main', '--port', String(simulatorPort)],
    { stdio: 'ignore' },
  );
  const server = spawn(
    java(),
    [
      `@${join(home, 'server/jvm.options')}`,
      '-jar', jar(join(home, 'server/target/unpacked'), /^hudhud-server-.*(?<!sources)\.jar$/),
      `--server.port=${port}`,
      `--hudhud.database.data=${data}`,
      `--hudhud.database.port=${postgresPort}`,
      `--hudhud.simulator.url=http://127.0.0.1:${simulatorPort}`,
      `--hudhud.link.host=127.0.0.1:${port}`,
      '--hudhud.access.bcrypt-strength=4',
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const gone = [server, simulator].map((child) => new Promise((done) => child.once('exit', done)));
  const end = async () => {
    server.kill('SIGTERM');
    await gone[0];
    simulator.kill('SIGTERM');
    await gone[1];
    await rm(data, { recursive: true, force: true });
  };
  const url = `http://localhost:${port}`;
  for await (const line of createInterface(server.stdout)) {
    const [, email, password] = line.match(/sign in as (\S+) with the one-time password (\S+)/) ?? [];
    if (!password) continue;
    server.stdout.resume();
    await answers(`${url}/api/v1/session`);
    return { url, email, password, end };
  }
  await end();
  throw new Error('the server ended before it named a one-time password');
}

/** The password is printed shortly before the first request is taken. */
async function answers(address) {
  for (let attempt = 0; ; attempt++) {
    try {
      await fetch(address);
      return;
    } catch (refused) {
      if (attempt === 100) throw refused;
      await new Promise((later) => setTimeout(later, 100));
    }
  }
}

async function freePorts(count) {
  const servers = await Promise.all(
    Array.from({ length: count }, () => new Promise((listening) => {
      const server = createServer().listen(0, '127.0.0.1', () => listening(server));
    })),
  );
  const ports = servers.map((server) => server.address().port);
  await Promise.all(servers.map((server) => new Promise((closed) => server.close(closed))));
  return ports;
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
    async api(method, path, body, headers = {}) {
      const answer = await fetch(`${facts.url}/api/v1${path}`, {
        method,
        headers: {
          Authorization: `Bearer ${facts.api_key}`,
          'Content-Type': 'application/json',
          'Idempotency-Key': crypto.randomUUID(),
          ...headers,
        },
        body: body === undefined ? undefined : JSON.stringify(body),
      });
      const text = await answer.text();
      if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${text}`);
      return text ? JSON.parse(text) : undefined;
    },
  };
}
