declare module 'dom-anchor-text-quote' {
  interface QuoteSelector {
    exact: string;
    prefix?: string;
    suffix?: string;
  }
  export function toTextPosition(
    root: Node,
    selector: QuoteSelector,
    options?: { hint?: number },
  ): { start: number; end: number } | null;
}
