import { expect, type Page } from '@playwright/test';

/** Fills a report that tells how far the work is. */
export async function fillProgress(page: Page, percent: number, result: string): Promise<void> {
  await page.getByRole('radio', { name: 'Đang thực hiện' }).check();
  await page.getByLabel('Phần trăm đã làm').fill(String(percent));
  await page.getByLabel('Kết quả đạt được').fill(result);
}

type Completion = { readonly day: string; readonly result: string; readonly product?: string };

/** Fills a report that claims the work done. @param completion `day` as it is typed */
export async function fillCompletion(page: Page, { day, result, product }: Completion): Promise<void> {
  await page.getByRole('radio', { name: 'Đã hoàn thành' }).check();
  await page.getByLabel('Ngày hoàn thành thực tế').fill(day);
  await page.getByLabel('Số văn bản của sản phẩm').fill(product ?? '');
  await page.getByLabel('Kết quả đạt được').fill(result);
}

/** Waits until the server has what was typed. */
export async function draftSaved(page: Page): Promise<void> {
  await expect(page.getByText(/^Đã lưu nháp lúc/)).toBeVisible();
}

export async function sendReport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
}

/** Hands files to the form's picker. */
export async function attach(
  page: Page,
  ...files: readonly { name: string; content: string | Buffer }[]
): Promise<void> {
  await page
    .getByLabel('Tệp đính kèm')
    .last()
    .setInputFiles(
      files.map(({ name, content }) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) })),
    );
}

/** A small file that is what its name says. */
export function pdf(name: string): { name: string; content: string } {
  return {
    name,
    content:
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
  };
}
