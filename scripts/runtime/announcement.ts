import { DEMO_PASSWORD } from '../../db/src/seed/load/accounts.ts';
import { DEMO_ACCOUNTS, type WayIn } from './first-world.ts';

/** Tells whoever started the product where it is and how to get in. */
export function announce(address: string, wayIn: WayIn): void {
  console.log(['', `  Đôn Đốc: ${address}`, '', ...entrance(wayIn), '  Ctrl-C stops everything.', ''].join('\n'));
}

function entrance(wayIn: WayIn): string[] {
  if (wayIn.kind === 'known') return [];
  if (wayIn.kind === 'setup') return ['  Set up the first administrator (works once):', `  ${wayIn.link}`, ''];
  const width = Math.max(...DEMO_ACCOUNTS.map(([email]) => email.length));
  return [
    `  Demo accounts, all with the password ${DEMO_PASSWORD}:`,
    ...DEMO_ACCOUNTS.map(([email, post]) => `    ${email.padEnd(width)}  ${post}`),
    '',
  ];
}
