import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
/** Ports away from those of a platform that somebody runs meanwhile. */
export const ports = { http: 18480, keycloak: 18481, postgres: 18482, mailbox: 18483, smtp: 18484 };
export const addresses = {
    app: process.env.RESEAU_CLIMAT_E2E_URL ?? `http://localhost:${ports.http}`,
    mailbox: process.env.RESEAU_CLIMAT_E2E_MAILBOX_URL ?? `http://localhost:${ports.mailbox}`,
};
const root = resolve(import.meta.dirname, '../../..');
const patience = 240_000;
/** Starts everything as `make run` does, with an empty folder of data, and stops it in order. */
export async function startPlatform() {
    if (process.env.RESEAU_CLIMAT_E2E_URL) {
        return async () => undefined;
    }
    const data = mkdtempSync(join(tmpdir(), 'reseau-climat-e2e-'));
    const child = spawn('make', ['-s', 'run'], {
        cwd: root,
        stdio: ['ignore', 'inherit', 'inherit'],
        detached: true,
        env: {
            ...process.env,
            MAKEFLAGS: '',
            RESEAU_CLIMAT_DATA: data,
            RESEAU_CLIMAT_HTTP_PORT: String(ports.http),
            RESEAU_CLIMAT_KEYCLOAK_PORT: String(ports.keycloak),
            RESEAU_CLIMAT_POSTGRES_PORT: String(ports.postgres),
            RESEAU_CLIMAT_MAILBOX_PORT: String(ports.mailbox),
            RESEAU_CLIMAT_SMTP_PORT: String(ports.smtp),
            RESEAU_CLIMAT_REMINDERS_EVERY: '2s',
            // a whole hall registers from this one machine
            RESEAU_CLIMAT_BRAKES_NEW_THINGS: '1000',
        },
    });
    const stop = async () => {
        await stopGroup(child);
        rmSync(data, { recursive: true, force: true });
    };
    try {
        await untilReady(child);
    }
    catch (failure) {
        await stop();
        throw failure;
    }
    return stop;
}
async function untilReady(child) {
    const wanted = [
        `${addresses.app}/q/health/ready`,
        `http://localhost:${ports.keycloak}/realms/reseau-climat/.well-known/openid-configuration`,
        `${addresses.mailbox}/api/messages`,
        `${addresses.app}/api/events`,
    ];
    const end = Date.now() + patience;
    for (const url of wanted) {
        while (!(await answers(url))) {
            if (child.exitCode !== null) {
                throw new Error(`The platform stopped with code ${child.exitCode} before it was ready.`);
            }
            if (Date.now() > end) {
                throw new Error(`${url} does not answer.`);
            }
            await new Promise((done) => setTimeout(done, 500));
        }
    }
}
async function answers(url) {
    return fetch(url).then((response) => response.ok, () => false);
}
function stopGroup(child) {
    if (child.exitCode !== null || child.pid === undefined) {
        return Promise.resolve();
    }
    return new Promise((done) => {
        child.once('exit', () => done());
        process.kill(-child.pid, 'SIGTERM');
    });
}
