import { tabStorage } from './device-storage.ts';

const STORAGE_KEY = 'dondoc.acting-as';

/** The appointment this tab acts as; null lets the server take the session's default. */
export function actingAs(): string | null {
  return tabStorage.read(STORAGE_KEY);
}

/** Sets the appointment of this tab alone, so that two tabs can act as two posts. */
export function setActingAs(appointmentId: string | null): void {
  tabStorage.write(STORAGE_KEY, appointmentId);
}

/** The headers every request to the API carries. */
export function requestHeaders(): Record<string, string> {
  const appointmentId = actingAs();
  return {
    'x-graphql-yoga-csrf': '1',
    'accept-language': document.documentElement.lang || 'vi',
    ...(appointmentId === null ? {} : { 'x-acting-as': appointmentId }),
  };
}
