import { createServer } from 'node:http';
import { pino } from 'pino';
import { openDatabase } from '../../../db/src/client.ts';
import { createApp } from '../../src/app.ts';
import { openDirectoryStore } from '../../src/files/directory-store.ts';
import { clockRunningFrom } from '../../src/kernel/clock.ts';
import { given, listenForBench } from './listening.ts';
import { reportUsage } from './usage.ts';

// The product as main.ts puts it together: sign-in, wall, limits, headers and log included.
reportUsage();
const databaseUrl = given('DATABASE_URL');
const clock = clockRunningFrom(new Date(given('NOW')));
const app = await createApp({
  printPdf: null,
  db: openDatabase(databaseUrl),
  databaseUrl,
  clock,
  movableClock: clock,
  chasing: null,
  mailDirectory: null,
  files: openDirectoryStore(given('FILES_DIR')),
  log: pino({ level: 'info', base: null }),
  authSecret: given('AUTH_SECRET'),
  origins: [given('ORIGIN')],
  webDirectory: null,
});
listenForBench(createServer(app.handler));
