// Runs what `make test` promises, and ends with a table of what was run.
// Nothing is skipped in silence: a step that could not run counts as failed.
import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');
const logs = join(root, 'target/logs');
const results = join(root, 'frontend/test-results');
const maven = ['-B', '-Dstyle.color=never'];

/** A step ends well when its command does; what it counts comes from the report that it wrote, else it counts as one check. */
const steps = {
  maven: {
    label: 'API et plateforme (Maven)',
    command: ['mvn', ...maven, '-fae', 'package'],
    forget: () => surefireReports().forEach((file) => rmSync(file)),
    count: countSurefire,
  },
  mavenUnit: {
    label: 'API et plateforme, sans base (Maven)',
    command: ['mvn', ...maven, '-fae', 'test', '-DexcludedGroups=bench | crash | api', '-Dsurefire.failIfNoSpecifiedTests=false'],
    forget: () => surefireReports().forEach((file) => rmSync(file)),
    count: countSurefire,
  },
  contract: { label: 'Contrat : règles', command: ['make', '-s', 'lint-openapi'] },
  packages: { label: 'Pages : bibliothèques', command: ['make', '-s', 'frontend/node_modules/.package-lock.json'] },
  lint: { label: 'Pages : règles d’écriture', command: ['npm', '--prefix', 'frontend', 'run', '--silent', 'lint'] },
  types: { label: 'Pages : types', command: ['npm', '--prefix', 'frontend', 'run', '--silent', 'typecheck'] },
  vitest: {
    label: 'Pages : composants (Vitest)',
    command: ['npm', '--prefix', 'frontend', 'test', '--silent', '--', '--reporter=default', '--reporter=json', `--outputFile=${results}/vitest.json`],
    forget: () => rmSync(join(results, 'vitest.json'), { force: true }),
    count: countVitest,
  },
  pages: { label: 'Pages : construction', command: ['make', '-s', 'frontend/dist/index.html'] },
  build: { label: 'Plateforme : construction', command: ['make', '-s', 'backend/local/target/reseau-climat-local.jar', 'backend/target/quarkus-app/quarkus-run.jar', 'frontend/dist/index.html'] },
  crash: {
    label: 'API tuée, gelée, attaquée, derrière deux mandataires (Maven)',
    command: ['mvn', ...maven, '-pl', 'backend', '-am', 'test', '-DexcludedGroups=', '-Dgroups=crash', '-Dtest=*CrashTest,FreezeTest,TwoProxiesTest,HostileFieldsTest', '-Dsurefire.failIfNoSpecifiedTests=false'],
    forget: () => surefireReports().forEach((file) => rmSync(file)),
    count: countSurefire,
  },
  nginx: { label: 'nginx : installation', command: ['backend/local/bin/ensure-nginx'] },
  browser: { label: 'Navigateur : installation', command: ['backend/local/bin/ensure-browser'] },
  e2ePackages: { label: 'Navigateur : bibliothèques', command: ['make', '-s', 'frontend/e2e/node_modules/.package-lock.json'] },
  e2eTypes: { label: 'Navigateur : types', command: ['npm', '--prefix', 'frontend/e2e', 'run', '--silent', 'typecheck'] },
  journeys: {
    label: 'Navigateur : parcours (Playwright)',
    command: ['npm', '--prefix', 'frontend/e2e', 'test', '--silent'],
    forget: () => rmSync(join(results, 'report.json'), { force: true }),
    count: countPlaywright,
  },
};

/** Stages follow each other; the lanes of a stage run side by side, and share two cores where one alone would leave one idle. */
const plans = {
  all: [
    [['maven'], ['contract', 'packages', 'browser', 'nginx', 'e2ePackages', 'lint', 'types', 'e2eTypes', 'pages', 'vitest']],
    [['build']],
    [['crash']],
    [['journeys']],
  ],
  unit: [[['mavenUnit'], ['packages', 'vitest']]],
  browser: [[['packages', 'build', 'browser', 'e2ePackages', 'journeys']]],
};

const running = new Set();
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    running.forEach((child) => child.kill(signal));
    process.exitCode = 130;
    interrupted = true;
  });
}
let interrupted = false;

const begin = Date.now();
const outcomes = [];
for (const lanes of plans[process.argv[2] ?? 'all']) {
  await Promise.all(lanes.map(follow));
}
summarise();

async function follow(lane) {
  for (const name of lane) {
    if (!interrupted) {
      outcomes.push(await run(name, steps[name]));
    }
  }
}

async function run(name, step) {
  step.forget?.();
  mkdirSync(logs, { recursive: true });
  const log = join(logs, `test-${name}.log`);
  const start = Date.now();
  console.log(`  … ${step.label}`);
  const status = await execute(step.command, log);
  const seconds = Math.round((Date.now() - start) / 1000);
  const counted = step.count?.() ?? { passed: 0, failed: 0, skipped: 0 };
  if (!step.count) {
    counted[status === 0 ? 'passed' : 'failed'] = 1;
  } else if (status !== 0 && counted.failed === 0) {
    counted.failed = 1; // it broke before a test could fail
  }
  if (status === 0 && step.count && counted.passed === 0) {
    counted.failed = 1; // a report without tests proves nothing
  }
  if (counted.failed > 0) {
    console.log(`  ✗ ${step.label} : échec. Fin de ${log} :\n${tail(log, 60)}`);
  } else {
    console.log(`  ✓ ${step.label} (${seconds} s)`);
  }
  return { label: step.label, seconds, ...counted };
}

function execute([command, ...parameters], log) {
  return new Promise((done) => {
    const out = createWriteStream(log);
    const software = process.env.RESEAU_CLIMAT_SOFTWARE ?? join(root, '.tools/browser-tests');
    const child = spawn(command, parameters, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, MAKEFLAGS: '', PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1', RESEAU_CLIMAT_SOFTWARE: software },
    });
    running.add(child);
    child.stdout.pipe(out, { end: false });
    child.stderr.pipe(out, { end: false });
    child.on('error', (error) => {
      running.delete(child);
      out.end(String(error));
      done(1);
    });
    child.on('close', (code) => {
      running.delete(child);
      out.end(() => done(code ?? 1));
    });
  });
}

function tail(file, count) {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count).map((line) => `      ${line}`).join('\n');
}

function surefireReports() {
  return ['backend/local', 'backend/rotation-tests', 'backend', 'openapi/java-client']
    .map((module) => join(root, module, 'target/surefire-reports'))
    .filter((folder) => existsSync(folder) && statSync(folder).isDirectory())
    .flatMap((folder) => readdirSync(folder).filter((file) => /^TEST-.*\.xml$/.test(file)).map((file) => join(folder, file)));
}

function countSurefire() {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const file of surefireReports()) {
    const head = /<testsuite [^>]*>/.exec(readFileSync(file, 'utf8'))[0];
    const value = (name) => Number(new RegExp(` ${name}="(\\d+)"`).exec(head)?.[1] ?? 0);
    const failed = value('failures') + value('errors');
    total.failed += failed;
    total.skipped += value('skipped');
    total.passed += value('tests') - failed - value('skipped');
  }
  return total;
}

function countVitest() {
  const report = read(join(results, 'vitest.json'));
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0, skipped: report?.numPendingTests ?? 0 };
}

function countPlaywright() {
  const stats = read(join(results, 'report.json'))?.stats;
  return { passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0), failed: stats?.unexpected ?? 0, skipped: stats?.skipped ?? 0 };
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

function summarise() {
  const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  const width = Math.max(...outcomes.map((outcome) => outcome.label.length));
  const row = (label, passed, failed, skipped, seconds) =>
    `  ${label.padEnd(width)}  ${String(passed).padStart(8)} ${String(failed).padStart(7)} ${String(skipped).padStart(8)} ${String(seconds).padStart(9)}`;
  console.log(`\n${row('', 'réussis', 'échecs', 'ignorés', 'secondes')}`);
  for (const outcome of outcomes) {
    console.log(row(outcome.label, outcome.passed, outcome.failed, outcome.skipped, outcome.seconds));
  }
  console.log(row('Total', sum('passed'), sum('failed'), sum('skipped'), Math.round((Date.now() - begin) / 1000)));
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  if (sum('failed') > 0 || interrupted) {
    process.exitCode ||= 1;
  }
}
