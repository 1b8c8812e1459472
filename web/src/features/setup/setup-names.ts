import { fold, foldedWords } from '../../lib/fold.ts';

/** "Tỉnh Bình Định" becomes binh-dinh: the name without its kind, for addresses. */
export function slugOf(tenantName: string): string {
  return properWords(tenantName).join('-').slice(0, 40);
}

/** "Tỉnh Bình Định" becomes BD: what codes such as BD-2026-0412 begin with. */
export function prefixOf(tenantName: string): string {
  return properWords(tenantName)
    .map((word) => word.charAt(0))
    .filter((letter) => /[a-z]/.test(letter))
    .join('')
    .toUpperCase()
    .slice(0, 6);
}

const KIND = /^(tinh|thanh pho|huyen|thi xa|quan|xa|phuong|thi tran)\s+/;

function properWords(name: string): string[] {
  return foldedWords(fold(name).trim().replace(KIND, ''));
}
