import { filterOf, type ListReader, type WorkSearch } from './conditions.ts';

/** What a new directive may begin with. */
export type Prefill = { [Part in 'field' | 'urgency' | 'agency' | 'monitor' | 'document']?: string };

/** What a list's conditions say of a directive begun from it: only what they require, and only where it is one thing. */
export function prefillOf(search: WorkSearch, reader: ListReader): Prefill {
  const { field, urgency, agencyId, monitorId, documentId } = filterOf(search, reader);
  const parts = { field, urgency, agency: agencyId, monitor: monitorId, document: documentId };
  return Object.fromEntries(
    Object.entries(parts).flatMap(([part, values]) => (values?.length === 1 ? [[part, String(values[0])]] : [])),
  );
}
