import { spawn } from 'node:child_process';
import { Builder, Capabilities } from 'selenium-webdriver';
import { end, freePort } from './display.ts';
import { type Engine, findProgram, NAMED, VIEW, waitFor } from './engine.ts';
import { heardErrors } from './watched.ts';

/** WebKitGTK's own small browser, by its driver. That says nothing of a page's console, so the page that it is shown writes its errors down itself (`watched.ts`). */
export async function openWebkit(display: string): Promise<Engine> {
  const port = await freePort();
  const driver = spawn(findProgram('WebKitWebDriver', 'webkit2gtk-driver'), [`--port=${port}`, '--host=127.0.0.1'], { env: { ...process.env, DISPLAY: display }, stdio: 'ignore' });
  await waitFor('the driver of WebKitGTK answers', () => fetch(`http://127.0.0.1:${port}/status`).then(() => true, () => false));
  const browser = await new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(new Capabilities({ browserName: 'MiniBrowser' })).build();
  const run = <T>(expression: string) => browser.executeScript<T>(`return ${expression}`);
  // The window has a bar of its own: it is made larger by as much.
  await browser.manage().window().setRect({ x: 0, y: 0, ...VIEW });
  const bar = VIEW.height - (await run<number>('innerHeight'));
  await browser.manage().window().setRect({ x: 0, y: 0, width: VIEW.width, height: VIEW.height + bar });
  await waitFor('the window has its size', async () => (await run<number>('innerHeight')) === VIEW.height);

  return {
    name: `WebKitGTK ${String((await browser.getCapabilities()).get('browserVersion'))}`,
    open: (address) => browser.get(address),
    run,
    press: (key) => browser.actions().sendKeys(NAMED[key] ?? key).perform(),
    clickAt: (x, y) => browser.actions().move({ x: Math.round(x), y: Math.round(y) }).click().perform(),
    shot: async () => Buffer.from(await browser.takeScreenshot(), 'base64'),
    errors: () => run<string[]>(heardErrors),
    close: async () => {
      await browser.quit().catch(() => undefined);
      await end(driver);
    },
  };
}
