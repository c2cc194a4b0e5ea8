import type { BidiSession } from './bidi';
import type { SeenRequest } from './browser';
import { chromeEvaluate } from './firefox-chrome';

/**
 * Begins to record every request where Firefox itself makes it: BiDi's own network events leave out an extension's
 * background. What the browser asks on its own account (no tab, system principal) is left out.
 */
export async function recordRequests(session: BidiSession): Promise<void> {
  await chromeEvaluate(session, `(${observeRequests})()`);
}

/** The requests recorded so far, in order. */
export function readRequests(session: BidiSession): Promise<SeenRequest[]> {
  return chromeEvaluate(session, 'globalThis.seenRequests');
}

/** Of Firefox's own interfaces (nsIObserverService, nsIHttpChannel, nsILoadInfo), what is used here. */
interface FirefoxInternals {
  Services: { obs: { addObserver(observer: (subject: Subject) => void, topic: string): void } };
  Ci: { nsIHttpChannel: unknown };
}

interface Subject {
  QueryInterface(wanted: unknown): {
    URI: { spec: string };
    requestMethod: string;
    loadInfo: {
      loadingPrincipal: { spec: string } | null;
      triggeringPrincipal: { isSystemPrincipal: boolean };
      browsingContextID: number;
    };
  };
}

/** Runs in Firefox's own process, so it may use nothing from outside itself. */
function observeRequests(): void {
  const { Services, Ci } = globalThis as unknown as FirefoxInternals;
  const seen: SeenRequest[] = [];
  const observe = (subject: Subject) => {
    const channel = subject.QueryInterface(Ci.nsIHttpChannel);
    const { loadingPrincipal, triggeringPrincipal, browsingContextID } = channel.loadInfo;
    if (triggeringPrincipal.isSystemPrincipal && !browsingContextID) return;
    seen.push({ url: channel.URI.spec, method: channel.requestMethod, from: loadingPrincipal?.spec ?? '' });
  };
  Object.assign(globalThis, { seenRequests: seen, seenRequestsObserver: observe });
  Services.obs.addObserver(observe, 'http-on-modify-request');
}
