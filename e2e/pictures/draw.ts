import { join } from 'node:path';
import { type Browser, expect, type Page } from '@playwright/test';
import { START } from '../calendar.ts';
import type { Product } from '../product.ts';
import { waitUntilLoaded } from '../screens.ts';
import { type Session, signIn } from '../session.ts';
import { type Picture, SIZES } from './screens.ts';
import { reportableWork, tellingDirective } from './telling-work.ts';

/** What differs from one run to the next though nothing changed: hidden, its place kept. */
const STILL = `
  *, *::before, *::after { animation: none !important; transition: none !important; caret-color: transparent !important; }
  ::-webkit-scrollbar { display: none; }
`;

/**
 * Draws pictures of the demo world into a folder as `<name>.png`: the clock stands still, nothing moves, fonts are there.
 *
 * @param fileOf the file's name without its ending, where it is not the picture's own
 */
export async function drawPictures(
  browser: Browser,
  product: Product,
  folder: string,
  pictures: readonly Picture[],
  fileOf: (picture: Picture) => string = ({ name }) => name,
): Promise<void> {
  const sessions = new Map<string, Promise<Session>>();
  const sessionOf = (role: string) => {
    const known = sessions.get(role) ?? signIn(product.address, `${role}@binh-dinh.example`);
    sessions.set(role, known);
    return known;
  };
  const [directive, report] = await Promise.all([
    sessionOf('monitor').then(tellingDirective),
    sessionOf('clerk.so-xay-dung').then(reportableWork),
  ]);
  for (const picture of pictures) {
    const { screen, width, language, theme } = picture;
    const cookies = screen.role === null ? [] : await cookiesOf(await sessionOf(screen.role), language);
    const context = await browser.newContext({
      viewport: SIZES[width],
      baseURL: product.address,
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
      reducedMotion: 'reduce',
      colorScheme: theme,
      hasTouch: width === 390,
    });
    await context.addInitScript(
      (chosen) => {
        localStorage.setItem('dondoc.language', chosen.language);
        localStorage.setItem('mantine-color-scheme-value', chosen.theme);
      },
      { language, theme },
    );
    await context.addCookies(cookies.map((cookie) => ({ ...cookie, url: product.address })));
    const page = await context.newPage();
    const isQuiet = watchRequests(page);
    await page.clock.setFixedTime(START);
    await product.moveClock(START);
    await page.goto(screen.path.replace('{directive}', directive).replace('{report}', report));
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await waitUntilLoaded(page);
    // What fills in later without a placeholder: no placeholder says that it is missing.
    await expect.poll(isQuiet, { intervals: [50] }).toBe(true);
    await waitUntilLoaded(page);
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', theme);
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: join(folder, `${fileOf(picture)}.png`), animations: 'disabled', style: STILL });
    await context.close();
  }
}

/** Whether nothing that ends was on its way at two looks, one after the other; the live stream never ends. */
function watchRequests(page: Page): () => boolean {
  const open = new Set<object>();
  page.on('request', (request) => {
    if (!(request.postData() ?? '').includes('subscription')) open.add(request);
  });
  page.on('requestfinished', (request) => void open.delete(request));
  page.on('requestfailed', (request) => void open.delete(request));
  let wasQuiet = false;
  return () => {
    const isSo = open.size === 0 && wasQuiet;
    wasQuiet = open.size === 0;
    return isSo;
  };
}

async function cookiesOf(session: Session, language: string) {
  await session.act(
    'mutation ($input: SetLanguageInput!) { setLanguage(input: $input) { __typename ... on Refusal { message } } }',
    { language: language.toUpperCase() },
  );
  return session.cookies;
}
