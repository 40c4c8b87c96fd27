import { expect } from '@playwright/test';
import { bearer } from './bearer';
import { addresses } from './platform';
/** Moves an event, with all its segments, to another beginning: instead of waiting for days to pass. */
export async function move(organiser, path, to) {
    const address = new URL(`/api/events/${path.split('/').pop()}`, addresses.app);
    const headers = { authorization: await bearer(organiser), 'content-type': 'application/json' };
    const answer = await fetch(address, { headers });
    const { territory, themes, segments, ...plan } = (await answer.json());
    const by = to.getTime() - new Date(plan.startsAt).getTime();
    const later = (part) => ({
        ...part,
        startsAt: new Date(new Date(part.startsAt).getTime() + by).toISOString(),
        endsAt: new Date(new Date(part.endsAt).getTime() + by).toISOString(),
    });
    const moved = await fetch(address, {
        method: 'PUT',
        headers: { ...headers, 'if-match': answer.headers.get('etag') },
        body: JSON.stringify({
            ...only(later(plan)),
            territoryId: territory?.id,
            themeIds: themes.map((theme) => theme.id),
            segments: segments.map((segment) => segmentOnly(later(segment))),
        }),
    });
    expect(moved.status, await moved.text()).toBe(200);
}
/** What a request takes of what an answer holds. */
function only(plan) {
    const taken = [
        'kind', 'visibility', 'title', 'summary', 'description', 'startsAt', 'endsAt', 'online', 'onlineUrl', 'placeName',
        'address', 'capacity', 'registrationDeadline',
    ];
    return Object.fromEntries(Object.entries(plan).filter(([name]) => taken.includes(name)));
}
function segmentOnly(segment) {
    const taken = ['kind', 'title', 'description', 'startsAt', 'endsAt', 'room', 'capacity', 'speakers', 'parallelGroup'];
    return Object.fromEntries(Object.entries(segment).filter(([name]) => taken.includes(name)));
}
