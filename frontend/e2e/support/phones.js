import { expect } from '@playwright/test';
/** Somebody's phone, without any account. */
export async function aPhone(browser) {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    return context.newPage();
}
/** Writes a note at a table. It is kept once the field is empty again. */
export async function write(phone, text) {
    await phone.getByLabel('Votre note').first().fill(text);
    await phone.getByRole('button', { name: 'Ajouter la note' }).click();
    await expect(phone.getByLabel('Votre note').first()).toHaveValue('');
}
/** Drawn by the browser itself, and larger than what is sent. */
export async function addPhoto(phone, alt) {
    const image = await phone.evaluate(async () => {
        const canvas = document.createElement('canvas');
        canvas.width = 2400;
        canvas.height = 1800;
        canvas.getContext('2d').fillRect(0, 0, 1200, 900);
        return canvas.toDataURL('image/jpeg').split(',')[1];
    });
    await phone.locator('input[type=file]').setInputFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(image, 'base64') });
    await phone.getByLabel('Ce que montre la photo').fill(alt);
    await phone.getByRole('button', { name: 'Ajouter la note' }).click();
    await expect(phone.getByLabel('Ce que montre la photo')).toHaveCount(0);
}
