import { useEffect } from 'react';

/** An act that the screen offers on what it shows. */
export type OfferedAct = { id: string; label: string; run: () => void };

let offered: readonly OfferedAct[] = [];

/** What the screen that stands offers, the one thing due first; for the palette, which is no part of any screen. */
export const offeredActs = (): readonly OfferedAct[] => offered;

/** Offers these acts for as long as the component stands. */
export function useOfferedActs(acts: readonly OfferedAct[]): void {
  useEffect(() => {
    offered = acts;
    return () => {
      if (offered === acts) offered = [];
    };
  }, [acts]);
}
