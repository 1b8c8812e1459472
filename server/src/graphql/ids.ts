import { GraphQLError } from 'graphql';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** An id as clients see it: the type in front, so that `node` knows where to look, and a reader of logs too. */
export function encodeId(typename: string, id: string | number | bigint): string {
  return `${typename}:${String(id)}`;
}

/** @throws {GraphQLError} BAD_USER_INPUT: not an id of this service */
export function decodeId(globalId: string): { typename: string; id: string } {
  const [typename = '', id = '', ...rest] = globalId.split(':');
  if (!/^[A-Z][A-Za-z]{1,40}$/.test(typename) || !UUID.test(id) || rest.length > 0) throw notAnId();
  return { typename, id };
}

/**
 * The database's id in a client's id of one type.
 *
 * @throws {GraphQLError} BAD_USER_INPUT: not an id, or one of another type
 */
export function idOf(typename: string, globalId: string): string {
  const decoded = decodeId(globalId);
  if (decoded.typename !== typename) throw notAnId();
  return decoded.id;
}

export function optionalIdOf(typename: string, globalId: string | null | undefined): string | null {
  return globalId === null || globalId === undefined ? null : idOf(typename, globalId);
}

export function idsOf(typename: string, globalIds: readonly string[] | null | undefined): string[] {
  return (globalIds ?? []).map((globalId) => idOf(typename, globalId));
}

function notAnId(): GraphQLError {
  return new GraphQLError('That is not an id of this kind.', {
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
  });
}
