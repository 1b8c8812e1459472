import { i18n, type Messages } from '@lingui/core';
import type { Language } from './dates.ts';
import { deviceStorage } from './device-storage.ts';

const STORAGE_KEY = 'dondoc.language';

const CATALOGUES: Readonly<Record<Language, () => Promise<{ messages: Messages }>>> = {
  vi: () => import('../locales/vi.ts'),
  en: () => import('../locales/en.ts'),
};

/** The language last chosen on this device; Vietnamese when none was. */
export function storedLanguage(): Language {
  return deviceStorage.read(STORAGE_KEY) === 'en' ? 'en' : 'vi';
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
  const { messages } = await CATALOGUES[language]();
  i18n.loadAndActivate({ locale: language, messages });
  deviceStorage.write(STORAGE_KEY, language);
  document.documentElement.lang = language;
}
