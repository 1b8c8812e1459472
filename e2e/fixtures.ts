import { test as base, type BrowserContext, type BrowserContextOptions, expect, type Page } from '@playwright/test';
import { type IssuedWork, issueWork, type WorkToIssue } from './arrangement.ts';
import type { World } from './database.ts';
import { type Product, startProduct } from './product.ts';
import { PASSWORD, type Session, signIn } from './session.ts';

/** Who somebody is in the demo world, by the first part of his address. */
export const MONITOR = 'monitor@binh-dinh.example';
export const CHIEF = 'chief@binh-dinh.example';
export const CHAIR = 'chair@binh-dinh.example';
export const CLERK = 'clerk.so-xay-dung@binh-dinh.example';

type Stories = {
  /** The product of this file: its own database, server and clock. */
  product: Product;
  /** A signed-in person's way to the API, to arrange what a story needs; one session a person. */
  apiOf: (email: string) => Promise<Session>;
  /** Puts a signed-in session into the page's browser. Sign-in itself has its own stories. */
  signInAs: (page: Page, email: string) => Promise<void>;
  /** Opens a screen as somebody, in a browser of his own. */
  openAs: (email: string, path?: string, options?: BrowserContextOptions) => Promise<Page>;
  /** Sets the product's clock. */
  moveClock: (instant: string) => Promise<void>;
  /** Issues directives as the chair's office, straight through the API. */
  issue: (work: WorkToIssue) => Promise<IssuedWork>;
  /** Fails a story in which the server met a bug of its own. */
  noServerErrors: undefined;
};

type Options = {
  /** What the file's database starts with. */
  world: World;
  products: Products;
};

type Products = {
  /** Of a file of stories; told several times (`--repeat-each`), it has a world of its own each time. */
  of(story: {
    file: string;
    repeatEachIndex: number;
  }): Promise<{ product: Product; sessions: Map<string, Promise<Session>> }>;
};

export const test = base.extend<Stories, Options>({
  world: ['demo', { option: true, scope: 'worker' }],
  products: [
    async ({ world }, hand) => {
      const latest: { telling: string; running?: Awaited<ReturnType<Products['of']>> } = { telling: '' };
      await hand({
        async of({ file, repeatEachIndex }) {
          const telling = `${file} ${repeatEachIndex}`;
          if (latest.running && latest.telling === telling) return latest.running;
          await latest.running?.product.stop();
          latest.running = { product: await startProduct(world), sessions: new Map() };
          latest.telling = telling;
          return latest.running;
        },
      });
      await latest.running?.product.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],

  product: async ({ products }, hand, story) => hand((await products.of(story)).product),
  baseURL: async ({ product }, hand) => hand(product.address),
  moveClock: async ({ product }, hand) => hand(product.moveClock),

  apiOf: async ({ products }, hand, story) => {
    const { product, sessions } = await products.of(story);
    await hand((email) => {
      const known = sessions.get(email) ?? signIn(product.address, email);
      sessions.set(email, known);
      return known;
    });
  },

  signInAs: async ({ product, apiOf }, hand) => {
    await hand(async (page, email) => {
      const { cookies } = await apiOf(email);
      await page.context().addCookies(cookies.map((cookie) => ({ ...cookie, url: product.address })));
    });
  },

  openAs: async ({ browser, signInAs, contextOptions, product }, hand) => {
    const contexts: BrowserContext[] = [];
    await hand(async (email, path = '/inbox', options = {}) => {
      const context = await browser.newContext({ ...contextOptions, baseURL: product.address, ...options });
      contexts.push(context);
      const page = await context.newPage();
      await signInAs(page, email);
      await page.goto(path);
      return page;
    });
    await Promise.all(contexts.map((context) => context.close()));
  },

  issue: async ({ apiOf }, hand) => {
    await hand(async (work) => issueWork(await apiOf(work.by ?? MONITOR), work));
  },

  noServerErrors: [
    async ({ product }, hand) => {
      await hand(undefined);
      expect(product.takeErrors()).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect, PASSWORD };
