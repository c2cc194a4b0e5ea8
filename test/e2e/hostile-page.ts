import type { Tab } from '../../src/cli/browsers/browser';
import { demoArticle, fixture } from './desk';

const scripts = ['spy-events', 'spy-nodes', 'spy-sweeps', 'attacks'];

/** The demonstration article on a page whose first scripts spy on everything a page can see. */
export const hostileArticle = (): string =>
  demoArticle().replace(
    '<head>',
    `<head>${scripts.map((name) => `<script>${fixture(`hostile/${name}.js`)}</script>`).join('')}`,
  );

/** What `spy.facts()` answers. */
export interface Facts {
  children: string[];
  hosts: { html: string; box: number[]; sizes: number[]; shadow: unknown }[];
  frames: unknown[];
  highlights: number;
  styleSheets: number;
  adopted: number;
  animations: number;
  fonts: number;
  globals: string[];
  focus: string;
}

/** The value of a question to the spy. */
export const spy = <T>(tab: Tab, question: string): Promise<T> => tab.evaluate<T>(`spy.${question}`);

/** Events heard since the last call: "type target", and the key where there was one. */
export const heard = (tab: Tab): Promise<string[]> => spy<string[]>(tab, 'heard()');
