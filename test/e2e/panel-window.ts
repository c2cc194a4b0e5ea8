import type { Tab } from '../../src/cli/browsers/browser';
import { until } from '../../src/cli/browsers/until';
import type { Desk } from './desk';

/** The panel in a window of its own, where a page lets no frame run. */
export interface PanelWindow {
  /** The value of an expression in that window. */
  evaluate<T>(expression: string): Promise<T>;
  /** Closes the window and the page through which it was reached. */
  close(): Promise<void>;
}

/** Addresses of the panel's own windows. */
export const panelWindows = async ({ browser }: Desk): Promise<string[]> =>
  (await browser.tabAddresses()).filter((address) => address.includes('panel.html?tab='));

/** The panel window that is open, reached from another page of the extension, since the browser opened it and not we. */
export async function findPanelWindow(desk: Desk): Promise<PanelWindow> {
  await until('the panel window', async () => (await panelWindows(desk)).length > 0);
  const by: Tab = await desk.own('ui/popup/popup.html');
  const views = '(globalThis.browser ?? chrome).extension.getViews()';
  const view = `${views}.find(({ location }) => location.search.startsWith('?tab='))`;
  const evaluate = <T>(expression: string) =>
    by.evaluate<T>(`((view) => ((window, document) => ${expression})(view, view.document))(${view})`);
  await until('the panel in its window', () => evaluate(`document.querySelector('[role=tab]') !== null`));
  return {
    evaluate,
    async close() {
      await evaluate('void window.close()');
      await until('the window to close', async () => (await panelWindows(desk)).length === 0);
      await by.close();
    },
  };
}
