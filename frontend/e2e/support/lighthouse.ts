import type { Page } from '@playwright/test';
import { snapshot } from 'lighthouse';
import puppeteer from 'puppeteer-core';
import { browserOptions } from './browser';

const port = 18_488 + Number(process.env.TEST_PARALLEL_INDEX ?? 0);

/** Of a browser that Lighthouse can look into as well. */
export const judgedBrowser = { ...browserOptions.launchOptions, args: [...browserOptions.launchOptions.args, `--remote-debugging-port=${port}`] };

/** The telephone that Lighthouse has in mind when it loads a page itself. */
const telephone = { width: 412, height: 823 };

/** @returns what keeps a page, as it stands, from being fully accessible in the eyes of Lighthouse */
export async function lighthouseFaults(page: Page): Promise<string[]> {
  const wide = page.viewportSize()!;
  await page.setViewportSize(telephone);
  const judges = await puppeteer.connect({ browserURL: `http://127.0.0.1:${port}`, defaultViewport: null });
  try {
    const judged = (await judges.pages()).find((one) => one.url() === page.url());
    if (!judged) throw new Error(`Lighthouse does not see ${page.url()}.`);
    const result = await snapshot(judged, {
      flags: {
        onlyCategories: ['accessibility'],
        screenEmulation: { disabled: true },
        disableFullPageScreenshot: true,
        logLevel: 'error',
        locale: 'fr',
      },
    });
    const { audits, categories } = result!.lhr;
    const failed = Object.values(audits).filter(({ score, scoreDisplayMode }) => score === 0 && scoreDisplayMode === 'binary');
    return categories.accessibility!.score === 1 ? [] : [`score ${categories.accessibility!.score}`, ...failed.map(({ id }) => id)];
  } finally {
    await judges.disconnect();
    await page.setViewportSize(wide);
  }
}
