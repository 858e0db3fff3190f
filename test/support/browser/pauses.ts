import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** Durations of the tasks that kept the page from answering, in milliseconds. */
    longTasks?: number[];
  }
}

/** From now on every stretch is noted in which the page could not answer. */
export async function watchPauses(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen = window.longTasks !== undefined;
    window.longTasks = [];
    if (seen) return;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longTasks!.push(Math.round(duration));
    }).observe({ type: 'longtask' });
  });
}

/** In milliseconds; 0 where there was none. The browser tells of long tasks a little later. */
export async function longestPause(page: Page): Promise<number> {
  await page.waitForTimeout(500);
  return page.evaluate(() => Math.max(0, ...window.longTasks!));
}
