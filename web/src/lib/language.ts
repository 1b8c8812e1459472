import { i18n, type Messages } from '@lingui/core';
import type { Language } from './dates.ts';

const STORAGE_KEY = 'dondoc.language';

type Catalogue = () => Promise<{ messages: Messages }>;
const CATALOGUES: Readonly<Record<Language, readonly Catalogue[]>> = {
  vi: Object.values(import.meta.glob<{ messages: Messages }>(['../locales/vi.po', '../features/*/locales/vi.po'])),
  en: Object.values(import.meta.glob<{ messages: Messages }>(['../locales/en.po', '../features/*/locales/en.po'])),
};

/** The language last chosen on this device; Vietnamese when none was. */
export function storedLanguage(): Language {
  return localStorage.getItem(STORAGE_KEY) === 'en' ? 'en' : 'vi';
}

/** The language texts are shown in now. */
export function currentLanguage(): Language {
  return i18n.locale === 'en' ? 'en' : 'vi';
}

/**
 * Shows the app in a language and remembers it on the device.
 * @throws when the texts could not be fetched; the language then stays as it was
 */
export async function showIn(language: Language): Promise<void> {
  const catalogues = await Promise.all(CATALOGUES[language].map((load) => load()));
  const messages = Object.assign({}, ...catalogues.map((catalogue) => catalogue.messages)) as Messages;
  i18n.loadAndActivate({ locale: language, messages });
  localStorage.setItem(STORAGE_KEY, language);
  document.documentElement.lang = language;
}
