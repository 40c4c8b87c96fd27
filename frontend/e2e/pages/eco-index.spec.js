import { expect, test } from '@playwright/test';
import { ecoIndex } from '../support/eco-index';
test('the EcoIndex of a page on the published quantiles is computed by hand', () => {
    // 75, 15 and 144.7 are the second quantiles: 100 − 5·(3·2 + 2·2 + 2)/6
    expect(ecoIndex(75, 15, 144.7)).toBeCloseTo(90, 6);
    // half-way between quantiles 4 (233) and 5 (298) of the DOM, 1 and 2 of the requests and of the kB
    expect(ecoIndex(265.5, 8.5, 73.035)).toBeCloseTo(100 - (5 * (3 * 4.5 + 2 * 1.5 + 1.5)) / 6, 6);
});
test('kilobytes and requests are not mistaken for each other', () => {
    expect(ecoIndex(0, 281, 0)).not.toBeCloseTo(ecoIndex(0, 0, 281), 1);
});
