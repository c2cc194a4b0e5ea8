import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const source = readFileSync(resolve(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');

/** An expression that gives what axe finds wrong with the document it is evaluated in: one line a violation and element. */
export const axeExpression = `(async () => {
  if (!globalThis.axe) { ${source} }
  const { violations } = await globalThis.axe.run(document, {
    resultTypes: ['violations'],
    // Buttons of 24 pixels or with room around them (WCAG 2.5.8): not among the rules that axe applies by itself.
    rules: { 'target-size': { enabled: true } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target + ': ' + failureSummary));
})()`;
