/** WebDriver's code points for keys that write nothing (W3C WebDriver, "Keyboard actions"). */
const codePoints: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  F6: '\uE036',
  Meta: '\uE03D',
};

/** The keys of a chord such as `Alt+Shift+N`, in the order they go down, as WebDriver wants them. */
export function webDriverKeys(chord: string): string[] {
  const keys = chord.split('+');
  return keys.map((key) => {
    if (key.length === 1) return keys.includes('Shift') ? key.toUpperCase() : key.toLowerCase();
    const point = codePoints[key];
    if (!point) throw new Error(`no such key: ${key} in ${chord}`);
    return point;
  });
}

/** The chord as Playwright wants it: letters by their place on the keyboard, so that Shift alone decides their case. */
export function playwrightChord(chord: string): string {
  return chord
    .split('+')
    .map((key) => (/^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key))
    .join('+');
}
