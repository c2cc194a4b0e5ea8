import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Twenty restarts of a browser, and weights learnt once for each publisher, take minutes: begun last, they would hold up the run alone. */
const longest = /\/(?:kill\.e2e|topic\/detection\.test)\.ts$/;

/** Vitest's order, but for the files that are known to take longest, which begin. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [true, false].flatMap((isLong) => sorted.filter(({ moduleId }) => longest.test(moduleId) === isLong));
  }
}
