import { expect } from '@playwright/test';
/** What must hold of every plan of free tables, worked out anew from who sits where. */
export function expectValid(plan, rounds, hosts) {
    expect(plan.rounds.map(({ number }) => number)).toEqual(Array.from({ length: rounds }, (_, index) => index + 1));
    for (const round of plan.rounds) {
        const seated = round.tables.flatMap(({ registrationIds }) => registrationIds);
        expect(new Set(seated).size, `round ${round.number}: nobody sits twice`).toBe(seated.length);
        expect(round.resting, `round ${round.number}: nobody is left out`).toEqual([]);
        const sizes = round.tables.map(({ registrationIds }) => registrationIds.length);
        expect(Math.max(...sizes) - Math.min(...sizes), `round ${round.number}: tables are alike, ${sizes.join(' ')}`).toBeLessThanOrEqual(1);
        for (const { tableId, registrationIds } of round.tables) {
            for (const person of registrationIds) {
                const own = hosts.get(person);
                if (own)
                    expect(tableId, `round ${round.number}: a host stays`).toBe(own);
            }
        }
    }
}
/** How often two people share a table beyond the first time. */
export function repeats(plan) {
    const together = new Map();
    for (const { tables } of plan.rounds) {
        for (const { registrationIds } of tables) {
            const seated = [...registrationIds].sort();
            seated.forEach((one, index) => seated.slice(index + 1).forEach((other) => together.set(one + other, (together.get(one + other) ?? 0) + 1)));
        }
    }
    return [...together.values()].reduce((sum, times) => sum + times - 1, 0);
}
