import { existsSync } from 'node:fs';
const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];
/** The browser of the machine: nothing is downloaded. */
export const chromium = process.env.CHROME_PATH ?? usual.find((path) => existsSync(path)) ?? '/usr/bin/chromium';
export const browserOptions = {
    browserName: 'chromium',
    launchOptions: {
        executablePath: chromium,
        args: [
            '--no-sandbox',
            '--disable-dev-shm-usage',
            '--disable-gpu',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
            '--no-first-run',
        ],
    },
};
