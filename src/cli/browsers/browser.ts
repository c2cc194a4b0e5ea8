/** Browsers that Fair Notice can be started in. */
export type BrowserName = 'chromium' | 'chrome' | 'edge' | 'firefox';

export type ColorScheme = 'light' | 'dark';

/** CSS pixels from the viewport's top left corner. */
export interface Point {
  x: number;
  y: number;
}

export interface Box extends Point {
  width: number;
  height: number;
}

export interface OpenOptions {
  /** Folder of the browser's profile; made if it is not there. The same folder again is the same reader again. */
  profile: string;
  /** Absolute path of the folder with the extension's manifest. */
  extension: string;
  headless: boolean;
  /** CSS pixels; absent: 1280 × 800 headless, the window's own size otherwise. */
  viewport?: { width: number; height: number };
  /** Absent: light. */
  colorScheme?: ColorScheme;
  /** Path of the browser's program; absent: found on this machine. */
  executable?: string;
}

/** A request that left, or would have left, for the network: one made by a page, a frame or the extension. */
export interface SeenRequest {
  url: string;
  method: string;
  /** Address of the document or worker that asked; empty where the browser does not say. */
  from: string;
}

/** A real browser with the extension in it. */
export interface Browser {
  name: BrowserName;
  version: string;
  /** Resolves when the browser has gone, whoever closed it. */
  closed: Promise<void>;
  /** The address of a file of the extension: `extensionPage('library.html')`. */
  extensionPage(path: string): string;
  newTab(): Promise<Tab>;
  /** A tab in a private window, into which the reader lets the extension: that restarts it. */
  newPrivateTab(): Promise<Tab>;
  /** Addresses of all open tabs, the extension's pages included. */
  tabAddresses(): Promise<string[]>;
  /** Every request (HTTP and WebSocket) since the browser was opened, in order. */
  requests(): Promise<SeenRequest[]>;
  /** For every tab, open or to come. */
  setColorScheme(scheme: ColorScheme): Promise<void>;
  /** Lets the browser choose all colours, as a reader of contrast themes has it; for every tab, open or to come. */
  setForcedColours(isForced: boolean): Promise<void>;
  /** Puts the extension's worker or event page to sleep; throws unless it then is. The next message wakes it. */
  stopWorker(): Promise<void>;
  /** Takes away what the extension has in IndexedDB, as the browser does where a reader clears its data. */
  clearDatabases(): Promise<void>;
  /** Installs the extension again over itself, as an update does under open pages; resolves before it is at work. */
  updateExtension(): Promise<void>;
  close(): Promise<void>;
  /** Ends the browser with SIGKILL: what a crash or a power cut leaves behind is left behind. */
  kill(): Promise<void>;
}

/** One tab of a real browser. Keys and clicks are real input (`isTrusted`). */
export interface Tab {
  /** Resolves when the page has loaded. */
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** One step back in history, from the back/forward cache where the browser kept the page. */
  back(): Promise<void>;
  /** The JSON value of an expression in the page's own world; promises are awaited. */
  evaluate<T>(expression: string): Promise<T>;
  /** Runs a function body with `root`, the shadow root (closed too) of the first element that matches. */
  inRoot<T>(hostSelector: string, body: string): Promise<T>;
  /** The JSON value of an expression in the first frame whose address contains `urlPart`, at any depth. */
  inFrame<T>(urlPart: string, expression: string): Promise<T>;
  /** One key or chord: `Alt+Shift+N`, `Escape`, `Tab`. Goes to whatever has the focus, frames included. */
  press(chord: string): Promise<void>;
  type(text: string): Promise<void>;
  click(x: number, y: number, options?: { count?: number; button?: 'left' | 'middle' | 'right' }): Promise<void>;
  /** A short touch with one finger. */
  tap(x: number, y: number): Promise<void>;
  hover(x: number, y: number): Promise<void>;
  /** Boxes of the first occurrence of the text in the page, one a line, after scrolling it into view; a space is any white space. */
  boxesOf(text: string): Promise<Box[]>;
  /** Selects the first occurrence of the text by dragging the mouse over it; throws unless just that is selected. */
  select(text: string): Promise<void>;
  setViewport(width: number, height: number): Promise<void>;
  /** Writes a PNG of the viewport. */
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}
