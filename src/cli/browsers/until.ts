/**
 * The first truthy value that `look` gives, asked again after 20 ms and then less and less often, since each look costs
 * the browser time that it needs for what is waited for; a throw counts as "not yet".
 * Throws after `patienceMs` with what was waited for and the last thing that went wrong; long, since patience costs
 * nothing where it is not needed, and a machine may be busy with something else.
 */
export async function until<T>(what: string, look: () => Promise<T> | T, patienceMs = 20_000): Promise<NonNullable<T>> {
  const deadline = Date.now() + patienceMs;
  let last: unknown = 'it never came';
  for (let waitMs = 20; ; waitMs = Math.min(160, 1.5 * waitMs)) {
    try {
      const value = await look();
      if (value) return value;
      last = `last seen: ${JSON.stringify(value)}`;
    } catch (error) {
      last = error; // a page that is still loading throws where it will answer a moment later
    }
    if (Date.now() > deadline) throw new Error(`waited ${patienceMs} ms for ${what}: ${last}`);
    await new Promise((resolve) => setTimeout(resolve, waitMs));
  }
}
