import { CHAIR, CLERK, expect, MONITOR, test } from '../fixtures.ts';
import { faultsOf } from '../faults.ts';
import { fillProgress, sendReport } from '../report-form.ts';

const SHARES = [{ agency: 'Sở Xây dựng' }];
const RESULT = 'Đã kiểm tra 14 công trình.';

test('after one visit the app opens without a connection, says so, and goes on when there is one', async ({
  openAs,
}) => {
  const page = await openAs(CLERK, '/inbox', { serviceWorkers: 'allow' });
  await expect(page.getByRole('heading', { level: 1, name: 'Hộp việc' })).toBeVisible();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);

  await page.context().setOffline(true);
  await page.goto('/assignments');
  await expect(page.getByRole('heading', { level: 1, name: 'Không có kết nối' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'chưa kết nối được máy chủ' })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);

  await page.context().setOffline(false);
  await expect(page.getByRole('heading', { level: 1, name: 'Việc của đơn vị' })).toBeVisible();
});

test('the app can be installed, and nothing of the API is kept on the device', async ({ openAs }) => {
  const page = await openAs(MONITOR, '/directives', { serviceWorkers: 'allow' });
  await expect(page.getByRole('heading', { level: 1, name: 'Chỉ đạo' })).toBeVisible();
  const manifest = await page.request.get('/manifest.webmanifest');
  expect(manifest.headers()['content-type']).toContain('application/manifest+json');
  const { icons } = (await manifest.json()) as { icons: { src: string }[] };
  for (const { src } of icons) expect((await page.request.get(src)).ok()).toBe(true);
  expect((await page.request.get('/sw.js')).headers()['cache-control']).toBe('no-cache');

  const kept = await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    const caches = await Promise.all((await window.caches.keys()).map((name) => window.caches.open(name)));
    const requests = await Promise.all(caches.map((cache) => cache.keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
  expect(kept).toContain('/index.html');
  expect(kept.filter((path) => path !== '/index.html' && !path.startsWith('/assets/'))).toEqual([]);
});

test('without a connection what was read stays, a report is kept as typed, and goes out once there is one', async ({
  issue,
  openAs,
}) => {
  const { code, path } = await issue({ content: 'Kiểm tra an toàn công trình mùa mưa bão.', shares: SHARES });
  const page = await openAs(CLERK, path);
  const notice = page.getByRole('status').filter({ hasText: 'Không có kết nối.' });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('mùa mưa bão');
  await page
    .getByRole('navigation', { name: 'Chính' })
    .getByRole('link', { name: /^Hộp việc/ })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hộp việc' })).toBeVisible();

  await page.context().setOffline(true);
  await expect(notice).toContainText(
    /Đang xem dữ liệu lúc \d\d:\d\d; báo cáo, phiếu giao việc đang soạn được giữ trên máy này/,
  );
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('mùa mưa bão');
  expect(await faultsOf(page)).toEqual([]);
  await page.context().setOffline(false);
  await expect(notice).toHaveCount(0);

  await page.goto(`${path}/report`);
  await fillProgress(page, 45, RESULT);
  await page.context().setOffline(true);
  await expect(notice).toBeVisible();
  await sendReport(page);
  await expect(page.getByRole('alert').filter({ hasText: /Chưa gửi được/ })).toBeVisible();
  await expect(page.getByLabel('Kết quả đạt được')).toHaveValue(RESULT);
  await page.context().setOffline(false);
  await expect(notice).toHaveCount(0);
  await sendReport(page);
  await expect(page.getByText(`Đã gửi báo cáo về nhiệm vụ ${code}`)).toBeVisible();
});

test('a part that breaks takes only itself away, and the log knows the code that it shows', async ({
  openAs,
  product,
}) => {
  const page = await openAs(CHAIR);
  await page.route('**/graphql', async (route) => {
    const response = await route.fetch();
    // As a new server might answer an app that was opened before its release.
    const text = (await response.text()).replace('"agencies":[', '"agencies":[null,');
    await route.fulfill({ response, body: text });
  });
  await page.goto('/overview');
  const broken = page.getByRole('alert').filter({ hasText: 'Phần này gặp lỗi' });
  await expect(broken).toBeVisible();
  await expect(page.getByRole('region', { name: 'Quá hạn lâu nhất' })).toBeVisible();
  const code = (await broken.getByText(/^Mã hỗ trợ: /).innerText()).replace('Mã hỗ trợ: ', '');
  expect(await faultsOf(page)).toEqual([]);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  const [line = '', ...more] = product.takeErrors();
  expect(more).toEqual([]);
  expect(JSON.parse(line)).toMatchObject({ msg: 'the web app failed', clientError: { id: code, path: '/overview' } });
});

test('the window is named after the directive that stands in it', async ({ issue, openAs }) => {
  const { code, path } = await issue({ content: 'Rà soát các hồ chứa trước mùa mưa bão.', shares: SHARES });
  const page = await openAs(CLERK, path);
  await expect(page).toHaveTitle(/ · Rà soát các hồ chứa trước mùa mưa bão\. · Đôn Đốc$/);
  await page.goto(`${path}/report`);
  await expect(page).toHaveTitle(`Báo cáo tiến độ · ${code} · Rà soát các hồ chứa trước mùa mưa bão. · Đôn Đốc`);
});
