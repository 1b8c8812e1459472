import { useNavigate } from '@tanstack/react-router';
import { useOfferedActs } from '../../lib/offered-acts.ts';
import { linkOf, type OnAct } from './act-button.tsx';
import { useActWords } from './act-words.tsx';
import type { Offer } from './acts.ts';

/** What the panel of acts offers, from the keyboard as well. */
export function useOfferInPalette({ primary, others }: Offer, onAct: OnAct): void {
  const wordsOf = useActWords();
  const navigate = useNavigate();
  useOfferedActs(
    [...(primary ? [primary] : []), ...others].map((choice) => {
      const target = linkOf(choice);
      return {
        id: `act:${choice.act}`,
        label: wordsOf(choice),
        run: () => (target ? void navigate(target) : onAct(choice, null)),
      };
    }),
  );
}
