import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { useDates } from '../../lib/day-context.tsx';
import { DOCUMENT_TYPES, ORIGINS } from '../../lib/words.ts';
import { ChoiceField, LineField } from '../../ui/inputs.tsx';
import { type DocumentConditions, ORIGIN_ORDER, TYPE_ORDER } from './document-kinds.ts';
import look from './documents-screen.module.css';

const PAUSE_MS = 200;
/** Years that are offered, back from the current one. */
const YEARS = 10;

type Props = { conditions: DocumentConditions; onChange: (conditions: DocumentConditions) => void };

/** Words, kind, origin and year of the documents sought. */
export function DocumentFilters({ conditions, onChange }: Props) {
  const { t, i18n } = useLingui();
  const { today } = useDates();
  const { q = '', type, origin, year } = conditions;
  const [typed, setTyped] = useState(q);
  // What was asked for last, here or by another address; what is typed meanwhile stays.
  const [asked, setAsked] = useState({ q, sent: q });
  if (asked.q !== q) {
    setAsked({ ...asked, q });
    if (asked.sent !== q) setTyped(q);
  }
  const latest = useRef({ conditions, onChange });
  useEffect(() => {
    latest.current = { conditions, onChange };
  });
  useEffect(() => {
    const timer = setTimeout(() => {
      const now = latest.current;
      const words = typed.trim();
      if (words === (now.conditions.q ?? '')) return;
      setAsked((before) => ({ ...before, sent: words }));
      now.onChange({ ...now.conditions, q: words === '' ? undefined : words });
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const current = Number(today.slice(0, 4));
  const years = Array.from({ length: YEARS }, (_, back) => String(current - back));
  const among = <Value extends string>(values: readonly Value[], value: string) =>
    values.find((each) => each === value);

  return (
    <div className={look.bar} role="search" aria-label={t`Tìm văn bản`}>
      <div className={look.search}>
        <LineField
          id="document-search"
          type="search"
          label={t`Số, ký hiệu hoặc trích yếu`}
          value={typed}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      <div className={look.choice}>
        <ChoiceField
          id="document-type"
          label={t`Loại văn bản`}
          value={type ?? ''}
          onChange={(event) => onChange({ ...conditions, type: among(TYPE_ORDER, event.currentTarget.value) })}
        >
          <option value="">{t`Mọi loại`}</option>
          {TYPE_ORDER.map((each) => (
            <option key={each} value={each}>
              {i18n._(DOCUMENT_TYPES[each])}
            </option>
          ))}
        </ChoiceField>
      </div>
      <div className={look.choice}>
        <ChoiceField
          id="document-origin"
          label={t`Nguồn`}
          value={origin ?? ''}
          onChange={(event) => onChange({ ...conditions, origin: among(ORIGIN_ORDER, event.currentTarget.value) })}
        >
          <option value="">{t`Mọi nguồn`}</option>
          {ORIGIN_ORDER.map((each) => (
            <option key={each} value={each}>
              {i18n._(ORIGINS[each])}
            </option>
          ))}
        </ChoiceField>
      </div>
      <div className={look.choice}>
        <ChoiceField
          id="document-year"
          label={t`Năm ban hành`}
          value={year ?? ''}
          onChange={(event) => onChange({ ...conditions, year: event.currentTarget.value || undefined })}
        >
          <option value="">{t`Mọi năm`}</option>
          {(year === undefined || years.includes(year) ? years : [...years, year]).map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </ChoiceField>
      </div>
    </div>
  );
}
