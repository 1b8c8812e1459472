import { holdingsOf } from '../../db/src/holdings.ts';
import type { DatabaseUrls, Environment } from './environment.ts';

/** Of the demo world; all have the same password. */
export const DEMO_ACCOUNTS = [
  ['chair@binh-dinh.example', 'Chủ tịch UBND tỉnh Bình Định'],
  ['vice-chair@binh-dinh.example', 'Phó Chủ tịch UBND tỉnh'],
  ['chief@binh-dinh.example', 'Chánh Văn phòng UBND tỉnh'],
  ['monitor@binh-dinh.example', 'Chuyên viên theo dõi, Văn phòng UBND tỉnh'],
  ['inspector@binh-dinh.example', 'Thanh tra tỉnh'],
  ['admin@binh-dinh.example', 'Quản trị hệ thống'],
  ['head.so-xay-dung@binh-dinh.example', 'Giám đốc Sở Xây dựng'],
  ['clerk.so-xay-dung@binh-dinh.example', 'Văn thư Sở Xây dựng'],
  ['chair.hoai-an@binh-dinh.example', 'Chủ tịch UBND huyện Hoài Ân'],
  ['chief.hoai-an@binh-dinh.example', 'Chánh Văn phòng HĐND và UBND huyện Hoài Ân'],
  ['chair@gia-lai.example', 'Chủ tịch UBND tỉnh Gia Lai (tỉnh thứ hai)'],
] as const;

/** What somebody who has just started the product needs to get in. */
export type WayIn = { kind: 'demo' } | { kind: 'setup'; link: string } | { kind: 'known' };

/**
 * Puts the demo world into a database that holds no tenant, or, where none is wanted, makes the one-time link with
 * which the first administrator sets the product up. Never touches a database that holds a tenant.
 */
export async function furnish(urls: DatabaseUrls, environment: Environment, address: string): Promise<WayIn> {
  const { isEmpty, hasAccount } = await holdingsOf(urls.ownerUrl, DEMO_ACCOUNTS[0][0]);
  if (!isEmpty) return { kind: hasAccount ? 'demo' : 'known' };

  if (!environment.wantsDemo) {
    const { createSetupLink } = await import('../../server/src/setup/setup-link.command.ts');
    return { kind: 'setup', link: await createSetupLink({ databaseUrl: urls.appUrl, address }) };
  }
  console.log('Loading the demo world …');
  const { loadDemoWorld } = await import('../../db/src/seed/load-demo-world.ts');
  await loadDemoWorld({
    appUrl: urls.appUrl,
    now: environment.now === undefined ? new Date() : new Date(environment.now),
  });
  return { kind: 'demo' };
}
