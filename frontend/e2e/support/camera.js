import { chromium as playwright } from '@playwright/test';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserOptions } from './browser';
const WIDTH = 640;
const HEIGHT = 480;
/** A browser whose camera is held before a picture that another page shows, and goes on seeing it. */
export async function withCamera(picture, look) {
    const folder = mkdtempSync(join(tmpdir(), 'reseau-climat-camera-'));
    const film = join(folder, 'film.y4m');
    writeFileSync(film, picture);
    const { launchOptions } = browserOptions;
    const browser = await playwright.launch({
        ...launchOptions,
        args: [
            ...launchOptions.args,
            '--use-fake-device-for-media-stream',
            '--use-fake-ui-for-media-stream',
            `--use-file-for-fake-video-capture=${film}`,
        ],
    });
    try {
        await look(browser);
    }
    finally {
        await browser.close();
        rmSync(folder, { recursive: true, force: true });
    }
}
/**
 * What a camera sees of a picture of the page: smaller than it is shown, off the middle and turned a little.
 *
 * @returns one frame of grey in YUV4MPEG2, which a browser's camera shows over and over
 */
export async function seenByCamera(page, selector) {
    const grey = await page.locator(selector).evaluate(async (image, { width, height }) => {
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = width;
        canvas.height = height;
        const drawing = canvas.getContext('2d');
        drawing.fillStyle = '#8a8f8c';
        drawing.fillRect(0, 0, width, height);
        drawing.translate(width * 0.55, height * 0.48);
        drawing.rotate(0.12);
        drawing.fillStyle = '#ffffff';
        drawing.fillRect(-155, -155, 310, 310);
        drawing.drawImage(image, -135, -135, 270, 270);
        const { data } = drawing.getImageData(0, 0, width, height);
        return Array.from({ length: width * height }, (_, at) => Math.round(0.299 * data[4 * at] + 0.587 * data[4 * at + 1] + 0.114 * data[4 * at + 2]));
    }, { width: WIDTH, height: HEIGHT });
    const colourless = Buffer.alloc((WIDTH * HEIGHT) / 2, 128);
    return Buffer.concat([
        Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F15:1 Ip A1:1 C420jpeg\nFRAME\n`),
        Buffer.from(grey),
        colourless,
    ]);
}
