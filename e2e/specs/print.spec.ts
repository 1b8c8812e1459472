import { CHAIR, expect, MONITOR, test } from '../fixtures.ts';
import { waitUntilLoaded } from '../screens.ts';

/** What A4 leaves between its margins of 30 and 15 mm, in CSS px. */
const PAPER = { width: 624, height: 972 };

const printed = [
  { what: 'the overview', email: CHAIR, path: '/overview', pages: 3 },
  { what: 'the list of directives', email: MONITOR, path: '/directives', pages: 8 },
  { what: 'the list of work', email: CHAIR, path: '/work', pages: 8 },
] as const;

for (const { what, email, path, pages } of printed) {
  test(`${what} is printed on A4 in black, nothing cut off, with the day and the name of who printed it`, async ({
    openAs,
  }) => {
    const page = await openAs(email, path, { colorScheme: 'dark' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await waitUntilLoaded(page);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const count = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThanOrEqual(pages);
    expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);

    await page.setViewportSize(PAPER);
    await page.emulateMedia({ media: 'print' });
    // The window that became paper is laid out anew in its own time.
    const wider = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('main, main table')]
          .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
          .map(({ tagName, scrollWidth }) => `${tagName} ${scrollWidth}`),
      );
    await expect.poll(wider).toEqual([]);
    await expect(page.getByText(/^In ngày \d\d\/\d\d\/\d{4} bởi /)).toBeVisible();
    await expect(page.getByRole('navigation')).toHaveCount(0);
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
  });
}

test('one directive is printed with its whole text and without its acts', async ({ issue, openAs }) => {
  const { path } = await issue({ content: 'In ra giấy nhiệm vụ này.', shares: [{ agency: 'Sở Xây dựng' }] });
  const page = await openAs(MONITOR, path);
  await expect(page.getByRole('heading', { level: 1, name: 'In ra giấy nhiệm vụ này' })).toBeVisible();
  await waitUntilLoaded(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1, name: 'In ra giấy nhiệm vụ này' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Thu hồi' })).toHaveCount(0);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
});
