import { Trans } from '@lingui/react/macro';
import { useDates } from '../../lib/day-context.tsx';

type Days = { validFrom: string | null; validTo: string | null };

/** From when to when something holds. */
export function Validity({ validFrom, validTo }: Days) {
  const { day } = useDates();
  if (validFrom !== null && validTo !== null)
    return (
      <Trans>
        từ {day(validFrom)} đến hết {day(validTo)}
      </Trans>
    );
  if (validFrom !== null) return <Trans>từ {day(validFrom)}</Trans>;
  if (validTo !== null) return <Trans>đến hết {day(validTo)}</Trans>;
  return <Trans>không giới hạn</Trans>;
}
