import { expect, test } from '@playwright/test';
import { accounts, signIn } from '../support/accounts';
import { faults } from '../support/axe';
import { claim } from '../support/claims';
import { firstVisit } from '../support/cost';
import { judgedBrowser, lighthouseFaults } from '../support/lighthouse';
import { routes } from '../support/routes';
import { watch } from '../support/traffic';
import { concrete, follow, settled, someMember } from '../support/visit';
test.use({ launchOptions: judgedBrowser });
const limits = { dom: 300, requests: 15, kilobytes: 300, ecoIndex: 80, layoutShift: 0.05 };
/** Words that betray a sentence that was never translated. */
const english = /\b(the|and|with|your|loading|search|submit|cancelled|sign in|not found|undefined|null|NaN)\b/;
/** Pages that are opened one after the other by one test, so that tests can be shared out. */
const PART = 12;
const widest = (route) => (route.for === undefined ? 'visitor' : route.for.includes('ademe') ? 'ademe' : 'admin');
for (const reader of ['visitor', 'ademe', 'admin']) {
    const pages = routes.filter((route) => widest(route) === reader);
    for (let first = 0; first < pages.length; first += PART) {
        const part = pages.slice(first, first + PART);
        test(`${reader}, ${part[0].name} to ${part.at(-1).name}: each page is light, accessible, narrow enough and French`, async ({ browser }) => {
            test.setTimeout(400_000);
            const { session, member } = await prepare(browser, reader);
            const rows = [];
            for (const route of part) {
                await test.step(route.name, async () => {
                    const context = await browser.newContext({ storageState: session, colorScheme: 'light', reducedMotion: 'reduce' });
                    const { page, cost } = await firstVisit(context, await concrete(route.path, member));
                    rows.push(keepsItsBudget(route.name, cost));
                    claim(await contentOf(page));
                    await isGood(page, route.name);
                    expect.soft(await lighthouseFaults(page), `${route.name}: Lighthouse`).toEqual([]);
                    await context.close();
                });
            }
            console.log(rows.join('\n'));
        });
    }
}
for (const role of ['visitor', ...accounts]) {
    test(`${role}: what looks otherwise than to somebody else is accessible, narrow enough and French as well`, async ({ page }) => {
        test.setTimeout(400_000);
        await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
        const member = await enter(page, role);
        for (const route of routes) {
            await test.step(route.name, async () => {
                await follow(page, await concrete(route.path, member));
                if (claim(await contentOf(page)))
                    await isGood(page, `${route.name} for ${role}`);
            });
        }
    });
}
/** Cookies of somebody who has signed in, to be taken into a browser with nothing else in it. */
async function prepare(browser, reader) {
    if (reader === 'visitor')
        return {};
    const context = await browser.newContext();
    const member = await enter(await context.newPage(), reader);
    const session = await context.storageState();
    await context.close();
    return { session, member };
}
async function enter(page, reader) {
    if (reader === 'visitor') {
        watch(page);
        await page.goto('/');
        await settled(page);
        return undefined;
    }
    await signIn(page, reader);
    await settled(page);
    return someMember(page);
}
/** What a page costs somebody who comes for the first time, with nothing in the cache. */
function keepsItsBudget(name, cost) {
    expect.soft(cost.dom, `${name}: DOM elements`).toBeLessThanOrEqual(limits.dom);
    expect.soft(cost.requests, `${name}: requests`).toBeLessThanOrEqual(limits.requests);
    expect.soft(cost.kilobytes, `${name}: kB`).toBeLessThanOrEqual(limits.kilobytes);
    expect.soft(cost.ecoIndex, `${name}: EcoIndex`).toBeGreaterThan(limits.ecoIndex);
    expect.soft(cost.layoutShift, `${name}: layout shift`).toBeLessThanOrEqual(limits.layoutShift);
    return (`${name.padEnd(26)} ${String(cost.dom).padStart(4)} elements ${String(cost.requests).padStart(3)} requests` +
        ` ${cost.kilobytes.toFixed(0).padStart(4)} kB  EcoIndex ${cost.ecoIndex.toFixed(1)}  shift ${cost.layoutShift.toFixed(3)}`);
}
/** By day and in the dark, in French, on a narrow screen. */
async function isGood(page, name) {
    await isAccessible(page, `${name}, light`);
    await speaksFrench(page, name);
    await page.emulateMedia({ colorScheme: 'dark' });
    await isAccessible(page, `${name}, dark`, ['color-contrast']);
    await page.emulateMedia({ colorScheme: 'light' });
    await fits(page, name);
}
/** A page is still on its way where something is found once: what is found twice is there. */
async function isAccessible(page, name, rules) {
    let found = await faults(page, rules);
    if (found.length > 0) {
        await page.waitForTimeout(1_000);
        await settled(page);
        found = await faults(page, rules);
    }
    expect.soft(found, name).toEqual([]);
}
/**
 * The title, the way about and the page itself, without the names that the app makes up anew for each of its parts, and
 * without the reader's own name above it.
 */
function contentOf(page) {
    return page.evaluate(() => {
        const ways = [...document.querySelectorAll('header a, header button:not(.header__me)')].map((part) => part.textContent);
        const main = document.querySelector('main').outerHTML.replace(/[«:_]r[\da-z]+[»:_]/g, '');
        return [document.title, ...ways, main].join('\n');
    });
}
async function speaksFrench(page, name) {
    await expect.soft(page.locator('html'), name).toHaveAttribute('lang', 'fr');
    const text = await page.locator('body').evaluate((body) => {
        const copy = body.cloneNode(true);
        copy.querySelectorAll('[lang="en"], script').forEach((part) => part.remove());
        return copy.textContent ?? '';
    });
    expect.soft(text.match(english)?.[0], `${name}: an English word`).toBeUndefined();
}
async function fits(page, name) {
    const wide = page.viewportSize();
    await page.setViewportSize({ width: 320, height: 700 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect.soft(overflow, `${name}: pixels beyond a screen of 320`).toBeLessThanOrEqual(0);
    await page.setViewportSize(wide);
}
