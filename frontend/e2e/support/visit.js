import { expect } from '@playwright/test';
import { addresses } from './platform';
import { trafficOf, watch } from './traffic';
/** The meeting day of the demo that is to come: journeys make days of their own, which may begin earlier. */
export const demoDay = `/api/events?period=UPCOMING&q=${encodeURIComponent('Mobilité du quotidien')}`;
/** Real identifiers in place of those of a route. */
export async function concrete(path, memberId) {
    if (path.endsWith('/webinaire')) {
        return path.replace(':id', (await first('/api/events?period=UPCOMING&kind=WEBINAR')).id);
    }
    if (path === '/rencontres/:id/participer') {
        return path.replace(':id', (await first('/api/events?period=UPCOMING&kind=PUBLIC_DAY')).id);
    }
    if (path.includes(':token')) {
        // nobody has this one: the page says how to get on
        return path.replace(':token', 'aucun-lien-de-ce-nom-000');
    }
    if (path.includes(':code')) {
        // of no table: the page says how to get on
        return path.replace(':code', 'BCDFGH');
    }
    if (path.includes('/animation/:segment/scenarios')) {
        return lookedAhead(path, 'vallée de l’Ouche', 'FORESIGHT_WORKSHOP');
    }
    if (path.includes('/animation/:segment/diagnostic')) {
        return lookedAhead(path, 'eau dans dix ans', 'SHARED_DIAGNOSIS');
    }
    if (path.includes('/rotation/') || path.includes('/animation/')) {
        const { id, segment } = await plannedRotation();
        return path.replace(':id', id).replace(':segment', segment);
    }
    if (path.includes('/compte-rendu')) {
        return path.replace(':id', (await published()).eventId);
    }
    if (path.startsWith('/rencontres/')) {
        const { id } = await first(demoDay);
        const made = path.replace(':id', id);
        return made.includes(':segment') ? made.replace(':segment', await someVisit(id)) : made;
    }
    if (path.endsWith('/structures/:id')) {
        return path.replace(':id', (await first('/api/organisations?q=autunois')).id);
    }
    if (path.startsWith('/cercles/')) {
        // of the demo; whoever is not in it reads that it does not exist
        return path.replace(':id', '0199a000-0000-7000-9000-0000000000c1');
    }
    if (path.startsWith('/sujets/')) {
        // the second one of the demo, which is open
        return path.replace(':id', '0199a000-0000-7000-9000-000000000002');
    }
    if (path.startsWith('/territoires/')) {
        return path.replace(':id', 'COM-71014');
    }
    return path.replace(':id', memberId ?? '00000000-0000-4000-8000-000000000000');
}
async function someVisit(event) {
    const { visits } = (await (await fetch(`${addresses.app}/api/events/${event}/visits`)).json());
    return visits[0]?.segmentId ?? '00000000-0000-4000-8000-000000000000';
}
/** What a day of the demo that is over looked at together. */
async function lookedAhead(path, title, kind) {
    const { id } = await first(`/api/events?period=PAST&q=${encodeURIComponent(title)}`);
    const event = (await (await fetch(`${addresses.app}/api/events/${id}`)).json());
    const part = event.segments.find((segment) => segment.kind === kind);
    expect(part, `the event has a part ${kind}`).toBeDefined();
    return path.replace(':id', id).replace(':segment', part.id);
}
/** The world café of the demo, for which there is a plan. */
async function plannedRotation() {
    const { id } = await first(demoDay);
    const event = (await (await fetch(`${addresses.app}/api/events/${id}`)).json());
    const part = event.segments.find(({ kind }) => kind === 'WORLD_CAFE');
    expect(part, 'the event has a world café').toBeDefined();
    return { id, segment: part.id };
}
/** The day of the demo whose minutes are published. */
async function published() {
    const page = (await (await fetch(`${addresses.app}/api/published-minutes`)).json());
    expect(page.items.length, 'minutes are published').toBeGreaterThan(0);
    return page.items[0];
}
async function first(path) {
    const page = (await (await fetch(addresses.app + path)).json());
    expect(page.items.length, `${path} finds something`).toBeGreaterThan(0);
    return page.items[0];
}
/** Goes to another page as a link of the app does, without loading the document anew. */
export async function follow(page, path) {
    await page.evaluate((target) => {
        history.pushState(null, '', target);
        dispatchEvent(new PopStateEvent('popstate'));
    }, path);
    await settled(page);
}
/** Until what the page waited for has come: a title stands, nothing is on its way, nothing says that it is busy. */
export async function settled(page) {
    await expect(page.locator('h1').first()).toBeVisible({ timeout: 30_000 });
    const traffic = trafficOf(page);
    if (traffic) {
        await traffic.quiet();
    }
    else {
        // What it has asked for so far was not counted: the browser knows when it is half a second without.
        await page.waitForLoadState('networkidle');
        watch(page);
    }
    await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
}
/** The member whom the signed-in person is, by the first entry of the directory. */
export async function someMember(page) {
    await follow(page, '/annuaire');
    const href = await page.locator('main a[href^="/annuaire/"]').first().getAttribute('href');
    return href.split('/').pop();
}
