import type { Family } from './families.ts';
import { operation, rawOperation, VIEWER } from './families.ts';
import { HEADERS } from '../test-server.ts';

const form = (fields: Readonly<Record<string, string>>, boundary = 'x') =>
  [
    ...Object.entries(fields).flatMap(([name, value]) => [
      `--${boundary}`,
      `content-disposition: form-data; name="${name}"`,
      '',
      value,
    ]),
    `--${boundary}--`,
    '',
  ].join('\r\n');
const multipart = (map: string, operations = JSON.stringify({ query: VIEWER })) => ({
  headers: { ...HEADERS, 'content-type': 'multipart/form-data; boundary=x' },
  body: form({ operations, map, 0: 'a' }),
});
const without = (name: string) => Object.fromEntries(Object.entries(HEADERS).filter(([key]) => key !== name));
const said = JSON.stringify({ query: VIEWER });
const SIGN_IN = '/api/auth/sign-in/email';
const json = { 'content-type': 'application/json' };

export const transportFamilies: readonly Family[] = [
  {
    name: 'multipart maps',
    requests: () => [
      multipart('{"0":1}'),
      multipart('{"0":["variables.file"]}'),
      multipart('[]'),
      multipart('{'),
      multipart('{"0":["__proto__.a"]}'),
      multipart('{"0":["operations"]}', '[]'),
      { headers: { ...HEADERS, 'content-type': 'multipart/form-data' }, body: 'x' },
    ],
  },
  {
    name: 'urlencoded forms',
    requests: () =>
      ['query=%7B__typename%7D', 'query=%', 'query[]=a', 'variables=%7B', ''].map((body) => ({
        headers: { ...HEADERS, 'content-type': 'application/x-www-form-urlencoded' },
        body,
      })),
  },
  {
    name: 'GET with variables',
    requests: () =>
      [
        '?query={__typename}&variables={',
        '?query={__typename}&variables=1',
        '?query={__typename}&extensions=[',
        '?query=%E0%A4%A',
        '?query',
        '?variables=null&query=mutation{a}',
      ].map((query) => ({ method: 'GET', path: `/graphql${query}`, headers: HEADERS })),
  },
  {
    name: 'other methods',
    requests: () => ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'].map((method) => ({ method, headers: HEADERS })),
  },
  {
    name: 'bytes that are no UTF-8',
    requests: () => [
      rawOperation(Buffer.from([0xff, 0xfe, 0x00, 0x41])),
      rawOperation(
        Buffer.concat([
          Buffer.from('{"query":"{ directive(code: \\"'),
          Buffer.from([0xc3, 0x28, 0xed, 0xa0, 0x80]),
          Buffer.from('\\") { id } }"}'),
        ]),
      ),
      rawOperation(Buffer.from(said, 'utf16le'), { 'content-type': 'application/json; charset=utf-16le' }),
      rawOperation(said, { 'content-type': 'application/json; charset=koi8-r' }),
      rawOperation(said, { 'content-encoding': 'gzip' }),
      rawOperation(said, { 'content-encoding': 'nothing-known' }),
    ],
  },
  {
    name: 'bodies that are no operation',
    requests: () =>
      [
        '{',
        '',
        'null',
        '1',
        '"a"',
        '{}',
        '{"query":1}',
        '{"query":null}',
        '{"query":{}}',
        `{"query":"${VIEWER}","variables":1}`,
        `{"query":"${VIEWER}","variables":[]}`,
        `{"query":"${VIEWER}","extensions":"a"}`,
        `{"query":"${VIEWER}","operationName":{}}`,
        '{"__proto__":{"query":"{a}"}}',
        '{"query":"{ viewer { id } }","query":"{"}',
      ].map((body) => rawOperation(body)),
  },
  {
    name: 'another content type',
    requests: () =>
      [
        'text/plain',
        'application/graphql',
        'application/xml',
        'application/json-patch+json',
        '',
        'application/json; charset=',
        ';;;',
        'application/graphql-response+json',
      ].map((type) => rawOperation(said, { 'content-type': type })),
  },
  { name: 'no CSRF header', requests: () => [{ headers: without('x-graphql-yoga-csrf'), body: said }] },
  {
    name: 'a foreign origin',
    requests: () =>
      ['https://evil.example', 'null', 'http://127.0.0.1', 'file://', 'http://localhost:4000.evil.example', 'a b'].map(
        (origin) => rawOperation(said, { origin }),
      ),
  },
  {
    name: 'an operation name that is none',
    requests: () => [
      operation(VIEWER, {}, { operationName: 'Nothing' }),
      operation('query A { viewer { id } } query B { viewer { id } }'),
      operation(VIEWER, {}, { operationName: '' }),
      operation(VIEWER, {}, { operationName: 'a'.repeat(100_000) }),
    ],
  },
  {
    name: 'extensions',
    requests: () => [
      operation(VIEWER, {}, { extensions: { persistedQuery: { version: 1, sha256Hash: 'a' } } }),
      rawOperation(JSON.stringify({ query: VIEWER, extensions: { persistedQuery: 1 }, doc_id: 'a' })),
      operation(VIEWER, {}, { id: 1, documentId: '../../etc/passwd' }),
    ],
  },
  {
    name: 'a post that is none',
    requests: () =>
      [
        '',
        'a',
        'Appointment:',
        'Appointment:1',
        `Appointment:${'0'.repeat(36)}`,
        'Person:0190a27c-7710-7000-8020-7bd69dba7a38',
        'Appointment:0190a27c-7710-7000-8020-7bd69dba7a38',
        'a'.repeat(8_000),
        "Appointment:' or 1=1",
        '%00',
        '\u00E9',
      ].map((post) => rawOperation(said, { 'x-acting-as': post })),
  },
  {
    name: 'cookies that are none',
    requests: () =>
      [
        '',
        '=',
        ';;;',
        'dondoc.session_token',
        'dondoc.session_token=',
        'dondoc.session_token=%E0%A4%A',
        'dondoc.session_token=a.b',
        `dondoc.session_token=${'a'.repeat(7_000)}`,
        'dondoc.session_token=a%00b.c',
        'dondoc.session_token="a"; dondoc.session_token=b',
        'dondoc.session_data=%7B',
        '__proto__=1',
      ].map((cookie) => rawOperation(said, { cookie })),
  },
  {
    name: 'headers of all kinds',
    requests: () => [
      rawOperation(said, { 'accept-language': '*;q=9,,,' }),
      rawOperation(said, { accept: 'text/html' }),
      rawOperation(said, { accept: 'multipart/mixed' }),
      rawOperation(said, { accept: 'text/event-stream' }),
      rawOperation(said, {
        'x-request-id': '\u00E9'.repeat(100),
        'x-forwarded-for': '::::',
        'x-forwarded-proto': 'gopher',
      }),
      rawOperation(said, { host: 'evil.example' }),
    ],
  },
  {
    name: 'a body over the limit',
    requests: () => [
      rawOperation(JSON.stringify({ query: VIEWER, variables: { a: 'a'.repeat(1_100_000) } })),
      rawOperation('a'.repeat(3_000_000)),
    ],
  },
  {
    name: 'sign-in with anything',
    requests: () =>
      [
        '{',
        '',
        'null',
        '[]',
        '{}',
        '{"email":1,"password":2}',
        '{"email":"a@b.example"}',
        '{"email":"a@b.example","password":""}',
        '{"email":"a\\u0000@b.example","password":"aaaaaaaaaaaa"}',
        `{"email":"${'a'.repeat(100_000)}@b.example","password":"aaaaaaaaaaaa"}`,
        `{"email":"a@b.example","password":"${'a'.repeat(100_000)}"}`,
        '{"email":"a@b.example","password":"a\\u0000aaaaaaaaaaa"}',
        '{"email":"a@b.example","password":"aaaaaaaaaaaa","callbackURL":"https://evil.example"}',
        '{"email":{"$ne":1},"password":"aaaaaaaaaaaa"}',
      ].map((body) => ({ path: SIGN_IN, headers: json, body })),
  },
  {
    name: 'other doors of accounts',
    requests: () =>
      [
        'sign-up/email',
        'sign-in/social',
        'change-password',
        'change-email',
        'delete-user',
        'update-user',
        'request-password-reset',
        'reset-password',
        'verify-email',
        'revoke-session',
        'revoke-sessions',
        'link-social',
        'unlink-account',
        'nothing',
        '%E0%A4%A',
        '../../graphql',
        'sign-in/email/',
      ].flatMap((door) =>
        [
          '{',
          '{}',
          '{"email":"a@b.example","password":"aaaaaaaaaaaa","newPassword":"a","name":"\\u0000","token":"\\u0000"}',
        ].map((body) => ({ path: `/api/auth/${door}`, headers: { ...json, cookie: '' }, body })),
      ),
  },
  {
    name: 'addresses that are none',
    requests: () =>
      [
        '/%E0%A4%A',
        '/%00',
        '/api/files/%E0%A4%A',
        '/api/files/',
        '/api/files/a?b=%',
        '/api/setup',
        '/api/clock',
        '/..%2f..%2fetc/passwd',
        '/graphql/%',
        '/assets/%E0%A4%A',
        '/healthz/%FF',
      ].flatMap((path) => [
        { method: 'GET', path },
        { path, headers: json, body: '{' },
        { path, headers: json, body: '{"now":"a","token":"\\u0000"}' },
      ]),
  },
];
