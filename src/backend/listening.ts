import type { Server } from 'node:http';

const HOW_LONG_TO_WAIT = 5_000;

/** @throws {Error} with a sentence for the person at the terminal */
export function bind(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explained(error, port, host)));
    server.listen(port, host, resolve);
  });
}

function explained(error: NodeJS.ErrnoException, port: number, host: string): Error {
  const sentences: Record<string, string> = {
    EADDRINUSE: `Port ${port} is in use already. Stop what listens there, or choose another one: npm start -- --port ${port + 1}`,
    EACCES: `Port ${port} is reserved by the system. Choose another one: npm start -- --port 4173`,
    EADDRNOTAVAIL: `This machine has no address ${host}. Leave out --host, or use 0.0.0.0 for all it has.`,
    ENOTFOUND: `There is no address ${host}. Leave out --host, or use 0.0.0.0 for all this machine has.`,
  };
  const sentence = sentences[error.code ?? ''];
  return sentence === undefined ? error : new Error(sentence, { cause: error });
}

/** Takes no new requests, lets the running ones end, and cuts off who takes too long. */
export async function drain(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection that has just had its answer becomes idle, and would be kept open for a next request.
  const idle = setInterval(() => server.closeIdleConnections(), 20);
  const patience = setTimeout(() => server.closeAllConnections(), HOW_LONG_TO_WAIT);
  await closed;
  clearInterval(idle);
  clearTimeout(patience);
}
