import type { Locator, Page } from '@playwright/test';

type DocumentEntry = {
  readonly number: string;
  readonly notation: string;
  /** As typed. */
  readonly issuedOn: string;
  readonly abstract: string;
};

type DirectiveEntry = {
  readonly content: string;
  /** What is typed to find each, and how its line begins. */
  readonly leads: readonly Choice[];
  readonly coordinating?: readonly Choice[];
  /** As typed; absent: no deadline. */
  readonly dueOn?: string;
};

type Choice = { readonly typed: string; readonly name: string | RegExp };

/** Fills the first step of the issue form. */
export async function fillDocument(page: Page, document: DocumentEntry): Promise<void> {
  await page.getByLabel('Số', { exact: true }).fill(document.number);
  await page.getByLabel('Ký hiệu').fill(document.notation);
  await page.getByLabel('Ngày ban hành').fill(document.issuedOn);
  await page.getByLabel('Trích yếu', { exact: true }).fill(document.abstract);
}

/** Says whose order it is. @param name as the list writes it */
export async function chooseIssuer(page: Page, name: string): Promise<void> {
  await page.getByLabel('Người giao').selectOption({ label: name });
}

/** Fills one directive. @param number 1 for the first */
export async function fillDirective(page: Page, number: number, directive: DirectiveEntry): Promise<void> {
  const card = page.getByRole('listitem', { name: `Nhiệm vụ ${number}`, exact: true });
  await card.getByLabel('Nội dung').fill(directive.content);
  for (const choice of directive.leads) await pick(card, 'Chủ trì', choice);
  for (const choice of directive.coordinating ?? []) await pick(card, 'Phối hợp', choice);
  if (directive.dueOn === undefined) await card.getByLabel('Không ấn định thời hạn').check();
  else await card.getByLabel('Hạn', { exact: true }).fill(directive.dueOn);
}

async function pick(card: Locator, part: string, { typed, name }: Choice): Promise<void> {
  const field = card.getByRole('combobox', { name: new RegExp(`^${part}`) });
  await field.fill(typed);
  await card.getByRole('option', { name }).first().click();
  await field.press('Escape');
}

/** From one step to the next, and at the end to issuing. @param name how the button begins */
export async function goOn(page: Page, name: 'Tiếp: nhiệm vụ' | 'Soát' | 'Phát hành' | 'Gửi'): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
}
