import { expect } from '@playwright/test';
import { mailTo } from './mailbox';
import { addresses } from './platform';
/** What a guest says who follows the link of an invitation, and that the letter was opened which asks to confirm. */
export async function registerGuests(secret, guests) {
    for (const guest of guests) {
        const answer = await fetch(new URL(`/api/guest-invitations/${secret}/registrations`, addresses.app), {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ consent: true, wish: { seat: 'ON_SITE' }, ...guest }),
        });
        expect(answer.ok, await answer.text()).toBe(true);
    }
    const states = [];
    for (const { email } of guests) {
        const token = linkIn((await mailTo(email, /^Confirmez votre inscription/)).text, '/inscription/confirmer/').split('/').pop();
        const answer = await fetch(new URL(`/api/public-registrations/${token}/confirmation`, addresses.app), { method: 'POST' });
        const text = await answer.text();
        expect(answer.ok, text).toBe(true);
        states.push(JSON.parse(text).state);
    }
    return states;
}
/** The path of the link in a letter, whatever the host that the letter names. */
export function linkIn(text, start) {
    const found = new RegExp(`(${start}[A-Za-z0-9_-]{20,})`).exec(text);
    expect(found, `a link ${start} in the letter`).not.toBeNull();
    return found[1];
}
