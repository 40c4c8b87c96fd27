import { test } from '@playwright/test';
import { signIn } from '../support/accounts';
import { settled } from '../support/visit';
test('the home page of a member, for the README', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 860 });
    await signIn(page, 'elu');
    await settled(page);
    await page.screenshot({ path: '../../docs/images/accueil.png' });
});
