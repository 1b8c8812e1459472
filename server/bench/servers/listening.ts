import type { Server } from 'node:http';

/** Serves at the port that the parent chose, and tells it when. */
export function listenForBench(server: Server): void {
  // Longer than a variant waits for its turn.
  server.keepAliveTimeout = 120_000;
  server.listen(Number(given('PORT')), '127.0.0.1', () => process.send?.({ isListening: true }));
}

/** @throws the parent did not set it */
export function given(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}
