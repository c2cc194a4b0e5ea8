import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Answers, answerCalls, type Sender } from '../../../src/bridge/answer';
import { ask, type Wire } from '../../../src/bridge/ask';
import { call } from '../../../src/bridge/call';
import { ownCalls } from '../../../src/bridge/own-calls';
import { pageCalls } from '../../../src/bridge/page-calls';
import { readerCalls } from '../../../src/bridge/reader-calls';

const calls = {
  'word.count': call(v.object({ text: v.string() }), v.object({ words: v.number() })),
  'word.forget': call(v.strictObject({}), v.strictObject({})),
};
const sender: Sender = { url: 'https://paper.example/a' };

class NoWords extends Error {
  override name = 'NoWords';
}

/** Both sides, with a wire between them that carries JSON as a browser's does. */
function connect(answers: Partial<Answers<typeof calls>>) {
  const errors: unknown[] = [];
  const sent: unknown[] = [];
  const all: Answers<typeof calls> = {
    'word.count': ({ text }) => ({ words: text.split(/\s+/).length }),
    'word.forget': () => ({}),
    ...answers,
  };
  const listener = answerCalls(calls, all, (error) => errors.push(error));
  const wire: Wire = async (message) => {
    sent.push(message);
    return JSON.parse(JSON.stringify(await listener(message, sender)));
  };
  const request = (name: string, payload: unknown) => ask(calls, name, payload, wire);
  return { errors, sent, listener, request };
}
const refused = (name: string, message: RegExp) =>
  expect.objectContaining({ name, message: expect.stringMatching(message) });

describe('a call', () => {
  it('comes back with its answer', async () => {
    expect(await connect({}).request('word.count', { text: 'one two' })).toEqual({ words: 2 });
  });

  it('tells the answering side who asks', async () => {
    let asked: Sender | undefined;
    const count = (_: unknown, from: Sender) => {
      asked = from;
      return { words: 0 };
    };
    await connect({ 'word.count': count }).request('word.count', { text: '' });
    expect(asked).toBe(sender);
  });

  it('with a bad payload is refused before it is sent, by path', async () => {
    const { request, sent } = connect({});
    await expect(request('word.count', { text: 3 })).rejects.toEqual(refused('BadRequest', /^text: .*number|3/));
    expect(sent).toEqual([]);
  });

  it('that fails there fails here under the same name, and is told to the catcher', async () => {
    const failure = new NoWords('none left');
    const { request, errors } = connect({ 'word.count': () => Promise.reject(failure) });
    await expect(request('word.count', { text: 'a' })).rejects.toEqual(refused('NoWords', /^none left$/));
    expect(errors).toEqual([failure]);
  });

  it('that throws something else than an error fails all the same', async () => {
    const throwing = () => {
      throw 'a word';
    };
    await expect(connect({ 'word.count': throwing }).request('word.count', { text: 'a' })).rejects.toEqual(
      refused('Error', /^a word$/),
    );
  });

  it('whose answer breaks its shape is an error of the answering side', async () => {
    const { request, errors } = connect({ 'word.count': () => ({ words: 'many' }) as never });
    await expect(request('word.count', { text: 'a' })).rejects.toEqual(refused('BadAnswer', /^words: /));
    expect(errors).toHaveLength(1);
  });

  it('keeps what its answer does not name from crossing', async () => {
    const { request } = connect({ 'word.count': () => ({ words: 1, body: 'secret' }) });
    expect(await request('word.count', { text: 'a' })).toEqual({ words: 1 });
  });
});

describe('the asking side', () => {
  const replies: [string, unknown, string, RegExp][] = [
    ['nobody answers', undefined, 'NoAnswer', /word\.count/],
    ['Chromium says so with null', null, 'NoAnswer', /word\.count/],
    ['the reply is no reply', { words: 2 }, 'BadReply', /ok/],
    ['the error has no name', { ok: false, error: { message: 'x' } }, 'BadReply', /error\.name/],
    ['the value is not what was promised', { ok: true, value: { words: 'two' } }, 'BadReply', /^words: /],
    ['the value is missing', { ok: true }, 'BadReply', /./],
  ];
  it.each(replies)('throws a named error where %s', async (_, reply, name, message) => {
    await expect(ask(calls, 'word.count', { text: 'a' }, async () => reply)).rejects.toEqual(refused(name, message));
  });
});

describe('the answering side', () => {
  const malformed: [string, unknown, string][] = [
    ['nothing', undefined, 'BadRequest'],
    ['a word', 'word.count', 'BadRequest'],
    ['a call without a name', { payload: {} }, 'BadRequest'],
    ['a call whose name is no word', { call: 7 }, 'BadRequest'],
    ['a call of another list', { call: 'note.keep', payload: {} }, 'UnknownCall'],
    ['a name that every object has', { call: 'constructor', payload: {} }, 'UnknownCall'],
    ['a name that reaches the prototype', { call: '__proto__', payload: {} }, 'UnknownCall'],
    ['a payload of another shape', { call: 'word.count', payload: { text: [] } }, 'BadRequest'],
    ['no payload where one is wanted', { call: 'word.count' }, 'BadRequest'],
    ['more than a strict call takes', { call: 'word.forget', payload: { url: 'https://other.example' } }, 'BadRequest'],
  ];
  it.each(malformed)(
    'answers %s with a named error, and does not call that its own fault',
    async (_, message, name) => {
      const { listener, errors } = connect({});
      const reply = await listener(message, sender);
      expect(reply).toMatchObject({ ok: false, error: { name } });
      expect(errors).toEqual([]);
    },
  );
});

describe('the lists', () => {
  it('give pages no call that takes an address, or answers what a note says', () => {
    expect(Object.values(pageCalls).flatMap(({ takes }) => Object.keys(takes.entries))).not.toContain('url');
    expect(Object.keys(pageCalls['targets.read'].answers.item.entries)).toEqual(['id', 'target', 'category']);
  });

  it('share a name only where both sides may ask the same', () => {
    const names = [pageCalls, ownCalls, readerCalls].flatMap((list) => Object.keys(list));
    const shared = names.filter((name, index) => names.indexOf(name) !== index);
    expect(shared.sort()).toEqual(['cards.read']);
  });

  it('name every call noun.verb', () => {
    for (const list of [pageCalls, ownCalls, readerCalls])
      for (const name of Object.keys(list)) expect(name).toMatch(/^[a-z]+\.[a-z]+$/);
  });
});
