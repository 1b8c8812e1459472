import type { Context } from '../context.ts';
import type { Language } from '../messages/catalogue.ts';
import type { Loaders } from './loaders.ts';

/** What wakes a stream of one viewer. */
export type Wake =
  | { readonly kind: 'directives-changed'; readonly directiveIds: readonly string[] }
  | { readonly kind: 'day-changed' }
  /** Null where they are too many to name. */
  | { readonly kind: 'notices-written'; readonly recipientIds: readonly string[] | null }
  /** Something about sessions or posts changed: ask whether the stream may go on. */
  | { readonly kind: 'rights-changed' }
  /** Whatever happened between what the viewer has read and the beginning of his stream. */
  | { readonly kind: 'missed' };

/** Tells the streams of this server process what changed in a tenant. */
export type Wakes = {
  /** Another one after each change: who read before it can tell that there was one, and not which. */
  markOf(tenantId: string): string;
  /** @returns how to stop */
  subscribe(tenantId: string, wake: (wake: Wake) => void): () => void;
};

/** What resolvers are given: the context of queries and commands, and what belongs to one request alone. */
export type RequestContext = Context & {
  readonly language: Language;
  readonly loaders: Loaders;
  readonly email: string;
  readonly requestId: string;
  readonly wakes: Wakes;
  /** Of the tenant, before anything was read for this request. */
  readonly changeMark: string;
  /** The same request judged as of now; null once its session, person or post is gone. */
  readonly refresh: () => Promise<RequestContext | null>;
};
