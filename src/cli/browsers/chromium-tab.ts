import type { CDPSession, Page } from 'playwright-core';
import type { Point, Tab } from './browser';
import { playwrightChord } from './keys';
import { boxesExpression, dragOver } from './page-text';
import { until } from './until';

/** A tab over a Playwright page. */
export async function chromiumTab(page: Page): Promise<Tab> {
  const session = await page.context().newCDPSession(page);
  const tab: Tab = {
    goto: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    back: () => goBack(page),
    evaluate: (expression) => page.evaluate(expression),
    inRoot: (hostSelector, body) => runInRoot(session, hostSelector, body),
    async inFrame<T>(urlPart: string, expression: string): Promise<T> {
      const frame = page.frames().find((candidate) => candidate.url().includes(urlPart));
      if (!frame) throw new Error(`no frame with ${urlPart} among ${page.frames().map((each) => each.url())}`);
      return frame.evaluate<T>(expression);
    },
    press: (chord) => page.keyboard.press(playwrightChord(chord)),
    type: (text) => page.keyboard.type(text),
    click: (x, y, { count = 1, button = 'left' } = {}) => page.mouse.click(x, y, { clickCount: count, button }),
    async tap(x, y) {
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    },
    hover: (x, y) => page.mouse.move(x, y),
    boxesOf: (text) => page.evaluate(boxesExpression(text)),
    select: (text) => dragOver(tab, text, (from, to) => drag(session, from, to)),
    setViewport: (width, height) => page.setViewportSize({ width, height }),
    screenshot: async (path) => void (await page.screenshot({ path })),
    close: () => page.close(),
  };
  return tab;
}

/** Playwright's own goBack waits for a load that a page from the back/forward cache never has. */
async function goBack(page: Page): Promise<void> {
  const left = page.url();
  await page.evaluate('history.back()');
  await until('the page before', () => page.url() !== left);
  await until('the page before to be ready', () => page.evaluate(`document.readyState === 'complete'`));
}

/** Playwright's own mouse looks for a drag and drop in every frame, and hangs where one may not run scripts. */
async function drag(session: CDPSession, from: Point, to: Point): Promise<void> {
  const mouse = (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', point: Point, buttons: number) =>
    session.send('Input.dispatchMouseEvent', { type, ...point, button: 'left', buttons, clickCount: 1 });
  await mouse('mouseMoved', from, 0);
  await mouse('mousePressed', from, 1);
  await mouse('mouseMoved', { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }, 1);
  await mouse('mouseMoved', to, 1);
  await mouse('mouseReleased', to, 0);
}

/** Page scripts cannot reach a closed shadow root; DevTools can. */
async function runInRoot<T>(session: CDPSession, hostSelector: string, body: string): Promise<T> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: hostSelector });
  if (!nodeId) throw new Error(`no element ${hostSelector}`);
  const { node } = await session.send('DOM.describeNode', { nodeId, depth: 1, pierce: true });
  const shadow = node.shadowRoots?.[0];
  if (!shadow) throw new Error(`no shadow root in ${hostSelector}`);
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId!,
    functionDeclaration: `async function () { const root = this; ${body} }`,
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}
