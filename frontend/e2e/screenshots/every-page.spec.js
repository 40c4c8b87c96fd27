import { test } from '@playwright/test';
import { signIn } from '../support/accounts';
import { routes } from '../support/routes';
import { concrete, follow, settled, someMember } from '../support/visit';
const screens = [
    { name: '1280-light', width: 1280, height: 900, colorScheme: 'light' },
    { name: '360-light', width: 360, height: 740, colorScheme: 'light' },
    { name: '1280-dark', width: 1280, height: 900, colorScheme: 'dark' },
    { name: '360-dark', width: 360, height: 740, colorScheme: 'dark' },
];
for (const { name, width, height, colorScheme } of screens) {
    for (const account of [undefined, 'ademe', 'admin', 'elu']) {
        test(`${account ?? 'visiteur'} ${name}`, async ({ page }) => {
            test.setTimeout(240_000);
            await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
            if (account) {
                await signIn(page, account);
            }
            else {
                await page.goto('/');
            }
            // Only now: on a narrow screen the sign-in stands in the menu.
            await page.setViewportSize({ width, height });
            await settled(page);
            const member = account && (await someMember(page));
            for (const route of routes) {
                if (account ? route.for?.includes(account) || route.path === '/' || account === 'elu' : !route.for) {
                    await follow(page, await concrete(route.path, member));
                    const file = `${account ?? 'visiteur'}-${route.name.replaceAll(' ', '-')}-${name}.png`;
                    await page.screenshot({ path: `../test-results/screens/${file}`, fullPage: true });
                }
            }
        });
    }
}
