import type { RequestContext } from './context.ts';
import { forget, type Loaders } from './loaders.ts';
import { required } from './required.ts';

/**
 * Runs a command, forgets what was read before it, and reads its subject afresh through the viewer's own eyes, so
 * that neither a first answer nor a replay can show what he may no longer see.
 */
export async function afterCommand<Answer, Row>(
  context: RequestContext,
  command: Promise<Answer>,
  read: (loaders: Loaders, answer: Answer) => Promise<Row | null>,
): Promise<Row> {
  const answer = await command;
  forget(context.loaders);
  return required(read(context.loaders, answer));
}
