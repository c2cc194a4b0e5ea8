import type { Tab } from '../../src/cli/browsers/browser';
import { until } from '../../src/cli/browsers/until';

/** Waits until the page shows these words; answers all of its text. */
export const says = (page: Tab, words: string): Promise<string> =>
  until(`"${words}"`, () =>
    page.evaluate<string>(`document.body.innerText.includes(${JSON.stringify(words)}) ? document.body.innerText : ''`),
  );

/** Presses the first button with this label, once it can be pressed. */
export const pressButton = (page: Tab, label: string): Promise<boolean> =>
  until(label, () =>
    page.evaluate<boolean>(`(() => {
      const found = [...document.querySelectorAll('button')].find(({ innerText, disabled }) => innerText === ${JSON.stringify(label)} && !disabled);
      found?.click();
      return found !== undefined;
    })()`),
  );

/** Gives a file, an expression in the page, to the file button with this label, as the browser's file dialog does. */
export const chooseFile = (page: Tab, label: string, file: string): Promise<void> =>
  page.evaluate(`(async () => {
    const files = new DataTransfer();
    files.items.add(await (${file}));
    const button = [...document.querySelectorAll('label')].find(({ innerText }) => innerText.trim() === ${JSON.stringify(label)});
    const input = button.querySelector('input');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
