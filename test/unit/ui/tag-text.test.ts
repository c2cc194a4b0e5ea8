import { describe, expect, it } from 'vitest';
import { completeTag, findSuggestions, readTags } from '../../../src/ui/panel/tag-text';

const known = ['works council', 'quotas', 'network', 'Wearables', '監視'].map((tag, i) => ({ tag, count: 9 - i }));
const suggest = (text: string, caret = text.length) => findSuggestions(text, caret, known).map(({ tag }) => tag);

it('tags are read at commas, each once', () => {
  expect(readTags(' quotas, works council ,, quotas')).toEqual(['quotas', 'works council']);
});

describe('a tag being typed', () => {
  it('is completed from those that begin so, then from those that hold it, whatever the case', () => {
    expect(suggest('w')).toEqual(['works council', 'Wearables', 'network']);
    expect(suggest('quotas, WORK')).toEqual(['works council', 'network']);
    expect(suggest('監')).toEqual(['監視']);
  });

  it('is never completed to one that stands there already', () => {
    expect(suggest('works council, w')).toEqual(['Wearables', 'network']);
    expect(suggest('quotas')).toEqual([]);
  });

  it('that is still empty is offered those used most', () => {
    expect(suggest('quotas, ')).toEqual(['works council', 'network', 'Wearables', '監視']);
  });

  it('is completed where the caret is, and the others stay', () => {
    expect(suggest('quo, network', 3)).toEqual(['quotas']);
    expect(completeTag('quo, network', 3, 'quotas')).toBe('quotas, network');
    expect(completeTag('network, wo', 11, 'works council')).toBe('network, works council, ');
  });
});
