import { writeFileSync } from 'node:fs';
import type { BidiSession } from './bidi';
import type { Tab } from './browser';
import { webDriverKeys } from './keys';
import { boxesExpression, dragOver } from './page-text';
import { readRemoteJson, type ScriptAnswer } from './remote-json';
import { until } from './until';

const buttons = { left: 0, middle: 1, right: 2 };

/** A tab over a BiDi browsing context. */
export function firefoxTab(session: BidiSession, context: string): Tab {
  const perform = async (
    type: 'key' | 'pointer',
    actions: object[],
    more: { id?: string; parameters?: object } = {},
  ) => {
    await session.send('input.performActions', { context, actions: [{ type, id: type, actions, ...more }] });
  };
  const move = (x: number, y: number, duration = 0) => ({
    type: 'pointerMove',
    x: Math.round(x),
    y: Math.round(y),
    duration,
  });
  const address = async () => (await readTree(session, context)).url;
  const tab: Tab = {
    goto: async (url) => void (await session.send('browsingContext.navigate', { context, url, wait: 'complete' })),
    reload: async () => void (await session.send('browsingContext.reload', { context, wait: 'complete' })),
    async back() {
      const left = await address();
      await session.send('browsingContext.traverseHistory', { context, delta: -1 });
      await until('the page before', async () => (await address()) !== left);
      await until('the page before to be ready', () => tab.evaluate(`document.readyState === 'complete'`));
    },
    evaluate: (expression) => evaluateIn(session, context, expression),
    inRoot: (hostSelector, body) => runInRoot(session, context, hostSelector, body),
    async inFrame<T>(urlPart: string, expression: string): Promise<T> {
      const frames = allFrames(await readTree(session, context));
      const frame = frames.find(({ url }) => url.includes(urlPart));
      if (!frame) throw new Error(`no frame with ${urlPart} among ${frames.map(({ url }) => url)}`);
      return evaluateIn(session, frame.context, expression);
    },
    press(chord) {
      const keys = webDriverKeys(chord);
      const down = keys.map((value) => ({ type: 'keyDown', value }));
      return perform('key', [...down, ...keys.toReversed().map((value) => ({ type: 'keyUp', value }))]);
    },
    type: (text) =>
      perform(
        'key',
        [...text].flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value }))),
      ),
    click(x, y, { count = 1, button = 'left' } = {}) {
      const press = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: buttons[button] }));
      return perform('pointer', [move(x, y), ...Array.from({ length: count }, () => press).flat()]);
    },
    tap: (x, y) =>
      perform('pointer', [move(x, y), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }], {
        ...{ id: 'finger', parameters: { pointerType: 'touch' } },
      }),
    hover: (x, y) => perform('pointer', [move(x, y)]),
    boxesOf: (text) => evaluateIn(session, context, boxesExpression(text)),
    select: (text) =>
      dragOver(tab, text, (from, to) =>
        perform('pointer', [
          move(from.x, from.y),
          { type: 'pointerDown', button: buttons.left },
          move(to.x, to.y, 50),
          { type: 'pointerUp', button: buttons.left },
        ]),
      ),
    setViewport: async (width, height) =>
      void (await session.send('browsingContext.setViewport', { context, viewport: { width, height } })),
    async screenshot(path) {
      const { data } = await session.send<{ data: string }>('browsingContext.captureScreenshot', { context });
      writeFileSync(path, Buffer.from(data, 'base64'));
    },
    close: async () => void (await session.send('browsingContext.close', { context })),
  };
  return tab;
}

interface Context {
  context: string;
  url: string;
  children: Context[] | null;
}

async function readTree(session: BidiSession, root: string): Promise<Context> {
  const { contexts } = await session.send<{ contexts: Context[] }>('browsingContext.getTree', { root });
  if (!contexts[0]) throw new Error(`no browsing context ${root}`);
  return contexts[0];
}

function allFrames({ children }: Context): Context[] {
  return (children ?? []).flatMap((child) => [child, ...allFrames(child)]);
}

async function evaluateIn<T>(session: BidiSession, context: string, expression: string): Promise<T> {
  return readRemoteJson(
    await session.send<ScriptAnswer>('script.evaluate', {
      target: { context },
      awaitPromise: true,
      userActivation: true,
      expression: `(async () => JSON.stringify(await (${expression})))()`,
    }),
  );
}

/** BiDi's answer to a script that gives an element, as far as it is read here. */
interface SerialisedNode {
  result?: { value?: { shadowRoot?: { sharedId: string } | null } };
}

/** Page scripts cannot reach a closed shadow root; BiDi hands it out when a node is serialised with its shadow trees. */
async function runInRoot<T>(session: BidiSession, context: string, hostSelector: string, body: string): Promise<T> {
  const host = await session.send<SerialisedNode>('script.evaluate', {
    target: { context },
    awaitPromise: false,
    expression: `document.querySelector(${JSON.stringify(hostSelector)})`,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  const sharedId = host.result?.value?.shadowRoot?.sharedId;
  if (!sharedId) throw new Error(`no element ${hostSelector} with a shadow root`);
  return readRemoteJson(
    await session.send<ScriptAnswer>('script.callFunction', {
      target: { context },
      awaitPromise: true,
      arguments: [{ sharedId }],
      functionDeclaration: `async (root) => JSON.stringify(await (async () => { ${body} })())`,
    }),
  );
}
