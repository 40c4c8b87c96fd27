/** The access token of whoever is signed in on this page: for what a journey needs and no person would do by hand. */
export async function bearer(page) {
    const request = page.waitForRequest((candidate) => candidate.headers()['authorization']?.startsWith('Bearer ') ?? false);
    await page.reload();
    return (await request).headers()['authorization'];
}
