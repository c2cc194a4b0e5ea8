/** How long a parcel is kept for whoever was told its name, and waited for. */
const patienceMs = 30_000;

const wanted = 'wanted';

/**
 * Hands a thing that JSON has no word for (a file, a folder) to another context of the extension: answers the name under
 * which `receiveParcel` gets it there, once. Messages of the browser carry nothing but JSON; a channel within the
 * extension's own origin carries all that can be cloned.
 */
export function sendParcel(thing: unknown): string {
  const name = `parcel ${crypto.randomUUID()}`;
  const channel = new BroadcastChannel(name);
  const timer = setTimeout(() => channel.close(), patienceMs);
  channel.onmessage = ({ data }) => {
    if (data !== wanted) return;
    channel.postMessage({ thing });
    clearTimeout(timer);
    // Closed at once, the channel would take the thing with it.
    setTimeout(() => channel.close(), 1_000);
  };
  return name;
}

/** What was sent under this name. Throws where it does not come, or is none of `kind`. */
export function receiveParcel<T>(name: string, kind: abstract new (...args: never[]) => T): Promise<T> {
  const channel = new BroadcastChannel(name);
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('It was not handed over in time. Try again.')), patienceMs);
    channel.onmessage = ({ data }) => {
      if (data === wanted) return;
      clearTimeout(timer);
      if (data?.thing instanceof kind) resolve(data.thing);
      else reject(new TypeError('something else was handed over'));
    };
    channel.postMessage(wanted);
  }).finally(() => channel.close());
}
