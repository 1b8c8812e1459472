import { Refusal } from '../../kernel/errors.ts';

/** Who did what last, and when, as the newest event tells it; null where no event does. */
export type LastAct = {
  readonly actorAppointmentId: string | null;
  /** The event's type. */
  readonly act: string | null;
  readonly occurredAt: Date | null;
};

/** Somebody acted first, so the thing is no longer as the viewer's screen shows it. */
export class AlreadyActed extends Refusal {
  readonly code = 'ALREADY_ACTED';

  readonly actorAppointmentId: string | null;
  readonly act: string | null;
  readonly occurredAt: Date | null;

  constructor({ actorAppointmentId, act, occurredAt }: LastAct) {
    super();
    this.actorAppointmentId = actorAppointmentId;
    this.act = act;
    this.occurredAt = occurredAt;
  }
}
