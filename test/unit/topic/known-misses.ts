/**
 * Fixture articles on the subject that are not shown, and why. A test asserts that each is still missed, so that the
 * list shrinks when the engine learns to see one.
 */
export const knownMisses: Readonly<Record<string, string>> = {};
