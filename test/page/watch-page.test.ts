import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Clock, type PageNews, watchPage } from '../../src/content/watch-page';

/** A clock that stands still until it is set on. */
class HandClock implements Clock {
  #ms = 0;
  #waiting: { at: number; then: () => void }[] = [];

  now(): number {
    return this.#ms;
  }

  after(ms: number, then: () => void): () => void {
    const call = { at: this.#ms + ms, then };
    this.#waiting.push(call);
    return () => {
      this.#waiting = this.#waiting.filter((each) => each !== call);
    };
  }

  /** Time goes by: what is due is called, and what follows from it is let come to rest. */
  async pass(ms: number): Promise<void> {
    this.#ms += ms;
    const due = this.#waiting.filter(({ at }) => at <= this.#ms);
    this.#waiting = this.#waiting.filter(({ at }) => at > this.#ms);
    for (const { then } of due) then();
    await turn();
  }

  /** How long until the next call; undefined where none is waited for. */
  wait(): number | undefined {
    return this.#waiting.length === 0 ? undefined : Math.min(...this.#waiting.map(({ at }) => at)) - this.#ms;
  }
}

/** The browser's own turn, in which it reports what was changed. */
const turn = () => new Promise((done) => setTimeout(done));

let clock: HandClock;
let heard: string[];
let stop: () => void;
/** What the reader answers to `changed`, and what that costs by the clock. */
let answer: () => Promise<boolean>;
const home = location.href;

beforeEach(() => {
  clock = new HandClock();
  heard = [];
  answer = async () => false;
  const news: PageNews = {
    moved: () => heard.push('moved'),
    returned: () => heard.push('returned'),
    changed: () => {
      heard.push('changed');
      return answer();
    },
  };
  stop = watchPage(document, news, clock);
});
afterEach(async () => {
  stop();
  document.body.replaceChildren();
  history.replaceState(null, '', home);
  await turn();
});

async function changePage(): Promise<void> {
  document.body.append(document.createElement('p'));
  await turn();
}

/** How long each of so many changes has to wait, one after the other. */
async function waits(count: number): Promise<(number | undefined)[]> {
  const all: (number | undefined)[] = [];
  for (let at = 0; at < count; at++) {
    await changePage();
    all.push(clock.wait());
    await clock.pass(clock.wait() ?? 0);
  }
  return all;
}

describe('a page that changes', () => {
  it('is left alone while it rests, and read once for many changes', async () => {
    await clock.pass(60_000);
    expect(heard).toEqual([]);
    for (let at = 0; at < 20; at++) await changePage();
    await clock.pass(399);
    expect(heard).toEqual([]);
    await clock.pass(1);
    expect(heard).toEqual(['changed']);
    expect(clock.wait()).toBe(undefined);
  });

  it('is read less and less often while that changes nothing', async () => {
    expect(await waits(7)).toEqual([400, 800, 1_600, 3_200, 5_000, 5_000, 5_000]);
    expect(heard).toHaveLength(7);
  });

  it('is read at once again after a change that mattered', async () => {
    await waits(5);
    answer = async () => true;
    await waits(1);
    answer = async () => false;
    expect(await waits(2)).toEqual([400, 800]);
  });

  it('is read less often where that costs much, even where it matters', async () => {
    answer = async () => {
      await clock.pass(300);
      return true;
    };
    await waits(1);
    expect(await waits(1)).toEqual([2_400]);
    answer = async () => {
      await clock.pass(2_000);
      return true;
    };
    await waits(1);
    expect(await waits(1)).toEqual([5_000]);
  });

  it('and never rests is not read again before the answer is there, and its cost known', async () => {
    let end = (_: boolean) => {};
    answer = () => new Promise((done) => (end = done));
    await changePage();
    await clock.pass(400);
    for (let at = 0; at < 10; at++) {
      await changePage();
      await clock.pass(100);
    }
    expect(heard).toEqual(['changed']);
    end(true);
    await turn();
    expect(clock.wait()).toBe(5_000);
    await clock.pass(5_000);
    expect(heard).toEqual(['changed', 'changed']);
  });
});

describe('a page that moves on', () => {
  it('is said to have moved, and not to have changed', async () => {
    await changePage();
    history.pushState(null, '', '/another');
    await turn();
    await clock.pass(5_000);
    expect(heard).toEqual(['moved']);
  });

  it('is read soon again, however long the page before had to wait', async () => {
    await waits(6);
    await changePage();
    expect(clock.wait()).toBe(5_000);
    history.pushState(null, '', '/another');
    await turn();
    expect(heard.at(-1)).toBe('moved');
    expect(await waits(1)).toEqual([400]);
  });

  it('while it is read does not wait for what the page before cost', async () => {
    answer = async () => {
      history.pushState(null, '', '/another');
      await clock.pass(3_000);
      return false;
    };
    await waits(1);
    expect(heard).toEqual(['changed', 'moved']);
    answer = async () => false;
    expect(await waits(1)).toEqual([400]);
  });

  it('to another part of itself has not moved', async () => {
    history.pushState(null, '', '#comments');
    await turn();
    await changePage();
    await clock.pass(400);
    expect(heard).toEqual(['changed']);
  });
});

it('a page that is no longer watched is left alone', async () => {
  await changePage();
  stop();
  await changePage();
  history.pushState(null, '', '/another');
  await clock.pass(60_000);
  expect(heard).toEqual([]);
});

it('a page that is no longer watched once the answer is there is left alone', async () => {
  answer = async () => {
    await changePage();
    stop();
    return true;
  };
  await changePage();
  await clock.pass(400);
  expect(heard).toEqual(['changed']);
  expect(clock.wait()).toBe(undefined);
});
