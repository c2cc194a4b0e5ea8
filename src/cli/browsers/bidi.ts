import WebSocket from 'ws';

/** A WebDriver BiDi session (W3C). */
export interface BidiSession {
  /** The command's result, in the shape that the specification gives it; throws with the browser's own error. */
  send<Result = unknown>(method: string, parameters?: object): Promise<Result>;
  close(): void;
}

interface Waiting {
  method: string;
  resolve(result: never): void;
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
  let last = 0;
  socket.on('message', (data) => {
    const message = JSON.parse(String(data));
    const command = waiting.get(message.id);
    waiting.delete(message.id);
    if (!command) return;
    if (message.type === 'success') command.resolve(message.result as never);
    else command.reject(new Error(`${command.method}: ${message.error}: ${message.message}`));
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
    close: () => socket.terminate(),
  };
}
