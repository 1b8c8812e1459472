import { useEffect, useRef } from 'react';
import type { UseQueryExecute } from 'urql';

/** Asks the server again whenever `version` has grown. */
export function useReread(version: number, refetch: UseQueryExecute): void {
  const seen = useRef(version);
  useEffect(() => {
    if (seen.current === version) return;
    seen.current = version;
    refetch({ requestPolicy: 'network-only' });
  }, [version, refetch]);
}
