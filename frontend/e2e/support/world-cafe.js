import { expect } from '@playwright/test';
import { Api } from './api';
import { move } from './event-days';
import { registerGuests } from './guests';
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** By the API: preparing a day by hand is what other journeys do. */
export async function worldCafe(organiser, officer, title, people) {
    const api = await Api.of(organiser);
    const startsAt = new Date(Math.ceil((Date.now() + 2 * DAY) / MINUTE) * MINUTE);
    const endsAt = new Date(startsAt.getTime() + 2 * 60 * MINUTE);
    const { id: event } = await api.post('/api/events', {
        kind: 'MEETING_DAY',
        visibility: 'PUBLIC',
        title,
        summary: 'Se déplacer sans voiture, au village comme au bourg.',
        description: 'Huit tables, trois tours.',
        startsAt,
        endsAt,
        online: false,
        placeName: 'Salle des fêtes',
        territoryId: 'COM-71014',
        themeIds: [],
        segments: [{ kind: 'WORLD_CAFE', title: 'Le café des mobilités', startsAt, endsAt, room: 'Grande salle' }],
    });
    await api.post(`/api/events/${event}/submission`);
    await (await Api.of(officer)).post(`/api/events/${event}/validation`);
    await api.post(`/api/events/${event}/publication`);
    await register(api, event, people);
    await move(organiser, `/rencontres/${event}`, new Date(Math.floor((Date.now() - 10 * MINUTE) / MINUTE) * MINUTE));
    const { segments } = await api.get(`/api/events/${event}`);
    const segment = segments[0].id;
    const cafe = { api, event, segment, path: `/rencontres/${event}`, guests: await registered(api, event, segment) };
    expect(cafe.guests).toHaveLength(people);
    await seen(cafe, cafe.guests.map(({ registrationId }) => ({ registrationId })));
    return cafe;
}
/** Everybody has another full name. */
const firstNames = ['Anne', 'Bilal', 'Cléo', 'Driss', 'Élise', 'Fanny', 'Gaël', 'Hana'];
const lastNames = ['Arnoux', 'Bonnet', 'Carré', 'Duval', 'Morin', 'Roux', 'Saunier'];
const profiles = ['ELECTED_OFFICIAL', 'AGENT', 'ASSOCIATION'];
async function register(api, event, people) {
    const secret = await link(api, event);
    const guests = Array.from({ length: people }, (_, index) => index + 1).map((number) => ({
        firstName: firstNames[number % firstNames.length],
        lastName: lastNames[Math.floor(number / firstNames.length)],
        email: `${event}-${number}@example.org`,
        organisation: `Commune ${1 + (number % 20)}`,
        profile: profiles[number % profiles.length],
    }));
    await registerGuests(secret, guests);
}
/** @returns the secret of an invitation */
async function link(api, event) {
    const made = await api.post(`/api/events/${event}/invitation-links`, { label: 'Tout le monde', mostUses: 200 });
    return made.address.split('/').pop();
}
/** Those who can sit at a table. */
async function registered(api, event, segment) {
    return (await api.get(`/api/events/${event}/segments/${segment}/rotation`)).people;
}
/** Notes who came, as a door does. */
export async function seen(cafe, arrivals) {
    const now = new Date();
    const { halfDays } = await cafe.api.get(`/api/events/${cafe.event}/attendance/summary`);
    const first = halfDays[0];
    for (let from = 0; from < arrivals.length; from += 100) {
        await cafe.api.post(`/api/events/${cafe.event}/check-ins`, {
            items: arrivals.slice(from, from + 100).map((arrival) => ({
                id: crypto.randomUUID(),
                day: first.day,
                half: first.half,
                at: now,
                undone: false,
                ...arrival,
            })),
        });
    }
}
/** Settings of its rotation. @returns who stays at which table: one host each */
export async function setTables(cafe, tables, rounds) {
    const hosts = cafe.guests.slice(0, tables);
    const saved = await cafe.api.put(`/api/events/${cafe.event}/segments/${cafe.segment}/rotation`, {
        form: 'TABLES',
        rounds,
        minutes: 20,
        tables: hosts.map((_, index) => ({
            name: `Table ${index + 1}`,
            question: `Question ${index + 1} : que garder, que changer ?`,
            stepFree: true,
        })),
        hosts: hosts.map(({ registrationId }, table) => ({ registrationId, table })),
        reachable: [],
        together: [],
        apart: [],
    }, 0);
    return new Map(hosts.map(({ registrationId }, index) => [registrationId, saved.tables[index].id]));
}
