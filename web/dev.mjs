// ./hudhud dev: simulator, server and Vite together; a change of the server's sources builds and restarts the server.
import { spawn } from 'node:child_process';
import { mkdirSync, watch } from 'node:fs';
import { join, resolve } from 'node:path';

const home = resolve(import.meta.dirname, '..');
const data = join(home, '.hudhud/dev');
const java = join(process.env.JAVA_HOME, 'bin/java');
const version = process.env.HUDHUD_VERSION;
const SERVER = 8080;
const SIMULATOR = 8090;
const PASSWORD = 'dev-dev-dev';

const children = new Set();
let ending = false;

function start(name, command, args, options = {}) {
  const child = spawn(command, args, { cwd: home, stdio: ['ignore', 'pipe', 'pipe'], ...options });
  children.add(child);
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => process.stdout.write(text.replace(/^(?=.)/gm, `${name} │ `)));
  }
  child.once('error', (problem) => {
    console.error(`${name} could not be started: ${problem.message}`);
    end(1);
  });
  child.ended = new Promise((done) =>
    child.once('exit', (code) => {
      children.delete(child);
      done(code);
    }),
  );
  return child;
}

async function stop(child) {
  child.kill('SIGTERM');
  await child.ended;
}

async function end(code) {
  if (ending) return;
  ending = true;
  await Promise.all([...children].map(stop));
  process.exit(code);
}
process.on('SIGINT', () => end(0));
process.on('SIGTERM', () => end(0));

function startServer() {
  return start('server', java, [
    `@${join(home, 'server/jvm.options')}`,
    '-XX:TieredStopAtLevel=1',
    '-jar',
    join(home, `server/target/hudhud-server-${version}.jar`),
    `--server.port=${SERVER}`,
    '--server.address=127.0.0.1', // the password below is no secret
    `--hudhud.database.data=${data}`,
    '--hudhud.access.owner-email=dev@hudhud.example',
    `--hudhud.access.owner-password=${PASSWORD}`,
    `--hudhud.simulator.url=http://127.0.0.1:${SIMULATOR}`,
    `--hudhud.link.host=127.0.0.1:${SERVER}`,
  ]);
}

mkdirSync(data, { recursive: true });
start('simulator', java, [
  '-cp',
  `${join(home, `bench/target/hudhud-bench-${version}.jar`)}:${join(home, 'bench/target/lib/*')}`,
  'io.hudhud.simulator.Main',
  '--port',
  String(SIMULATOR),
]);
let server = startServer();
start('web', 'npm', ['run', '--silent', 'dev'], { cwd: join(home, 'web') });
console.log(`The app is at http://localhost:5173 (sign in as dev@hudhud.example, ${PASSWORD}); data in ${data}; Ctrl-C ends all of it.`);

let due;
let building = false;
let again = false;

async function rebuild() {
  if (building) {
    again = true;
    return;
  }
  building = true;
  console.log('server │ sources changed: building…');
  const code = await start('build', 'mvn', ['-q', '-DskipTests', '-pl', 'server', '-am', 'package']).ended;
  if (code === 0 && !ending) {
    await stop(server);
    server = startServer();
  } else if (!ending) {
    console.log('server │ the build failed: the old one goes on');
  }
  building = false;
  if (again) {
    again = false;
    void rebuild();
  }
}

watch(join(home, 'server/src/main'), { recursive: true }, () => {
  clearTimeout(due);
  due = setTimeout(rebuild, 500);
});
