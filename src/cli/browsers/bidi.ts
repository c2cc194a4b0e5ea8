import WebSocket from 'ws';

/** A WebDriver BiDi session (W3C): commands answered by name, events handed to whoever listens. */
export interface BidiSession {
  /** The command's result; throws with the browser's own error code and message. */
  // biome-ignore lint/suspicious/noExplicitAny: each command answers in its own shape, read where it is sent
  send(method: string, parameters?: object): Promise<any>;
  // biome-ignore lint/suspicious/noExplicitAny: as above, for events
  on(event: string, listener: (parameters: any) => void): void;
  close(): void;
}

interface Waiting {
  method: string;
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/** Room for a full-page screenshot in one message. */
const maxPayload = 256 * 1024 * 1024;

/** A new session at the browser's WebSocket address. */
export async function connectBidi(endpoint: string): Promise<BidiSession> {
  const socket = new WebSocket(`${endpoint}/session`, { maxPayload });
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  const waiting = new Map<number, Waiting>();
  const listeners = new Map<string, (parameters: unknown) => void>();
  let last = 0;
  socket.on('message', (data) => {
    const message = JSON.parse(String(data));
    if (message.type === 'event') return listeners.get(message.method)?.(message.params);
    const command = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.type === 'success') command?.resolve(message.result);
    else command?.reject(new Error(`${command.method}: ${message.error}: ${message.message}`));
  });
  socket.on('close', () => {
    for (const { method, reject } of waiting.values()) reject(new Error(`${method}: the browser has gone`));
    waiting.clear();
  });
  return {
    send: (method, params = {}) =>
      new Promise((resolve, reject) => {
        if (socket.readyState !== WebSocket.OPEN) return reject(new Error(`${method}: the browser has gone`));
        last += 1;
        waiting.set(last, { method, resolve, reject });
        socket.send(JSON.stringify({ id: last, method, params }));
      }),
    on: (event, listener) => void listeners.set(event, listener),
    close: () => socket.terminate(),
  };
}
