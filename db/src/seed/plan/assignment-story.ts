import { dayReasons, endings, reminders, supersessions, suspensions, withdrawals } from '../texts/office-words.ts';
import type { Fate } from './fates.ts';
import type { Act, DatedDeed } from './planned-world.ts';
import type { Random } from './random.ts';
import type { ReportWriter } from './report-writer.ts';
import type { Desk, Voice } from './voices.ts';
import { addWorkingDays, dayOf, type LocalDate, officeMoment, workingDaysIn } from './working-days.ts';

/** What is known when an assignment's story is told. */
export type Setting = {
  readonly random: Random;
  readonly today: LocalDate;
  readonly assignedAt: Date;
  readonly dueOn: LocalDate | null;
  readonly agency: string;
  readonly voice: Voice;
  readonly desk: Desk;
  readonly writer: ReportWriter;
};

const HEAD_ACKNOWLEDGES = 0.25;
const HEAD_COMPLETES = 0.6;
const RETURNED_ONCE = 0.14;
const SENT_AFTER_DUE = 0.05;
const NEVER_REMINDED = 0.15;

/** Tells what happened to a lead until the day before `today`. */
export function leadStory(fate: Fate, setting: Setting): Act[] {
  const teller = tellerFor(setting);
  const { random, today, dueOn } = setting;
  const { issuedOn, yesterday, back } = teller;
  const due = dueOn ?? yesterday;
  switch (fate) {
    case 'new':
      if (random.chance(0.3) && back(1) > issuedOn) teller.acknowledge(1);
      break;
    case 'overdue_silent':
    case 'due_soon_silent':
      if (random.chance(0.4)) teller.acknowledge();
      break;
    case 'on_track':
    case 'due_soon':
    case 'open_ended':
      teller.acknowledge();
      teller.progressUntil(yesterday, random.between(25, 80));
      break;
    case 'overdue':
      teller.acknowledge();
      teller.progressUntil(yesterday, random.between(30, 90));
      break;
    case 'on_time': {
      const last = [due, back(3)].toSorted()[0] ?? due;
      const statedOn = addWorkingDays(
        last,
        -random.between(0, Math.max(0, Math.min(6, workingDaysIn(issuedOn, last) - 3))),
      );
      teller.acknowledge(1);
      if (random.chance(RETURNED_ONCE) && workingDaysIn(issuedOn, statedOn) >= 8)
        teller.returnOnce(addWorkingDays(statedOn, -5));
      else teller.progressUntil(addWorkingDays(statedOn, -1), random.between(50, 90));
      // Some papers come after the day, though the work was done in time.
      const isSentLate = statedOn === due && random.chance(SENT_AFTER_DUE);
      teller.complete(statedOn, addWorkingDays(statedOn, isSentLate ? 1 : 0));
      teller.accept(null, isSentLate ? random.pick(dayReasons) : null);
      break;
    }
    case 'late': {
      const room = Math.max(1, Math.min(9, workingDaysIn(due, back(3))));
      const statedOn = addWorkingDays(due, random.between(1, room));
      teller.acknowledge();
      teller.progressUntil(addWorkingDays(due, -1), random.between(40, 80));
      if (random.chance(0.7)) teller.remind(due);
      const claimsTheDueDay = random.chance(0.12);
      teller.complete(claimsTheDueDay ? due : statedOn, statedOn);
      teller.accept(claimsTheDueDay ? statedOn : null, claimsTheDueDay ? random.pick(dayReasons) : null);
      break;
    }
    case 'overdue_returned':
      teller.acknowledge();
      teller.progressUntil(addWorkingDays(due, -1), 70);
      teller.remind(due);
      teller.complete(addWorkingDays(due, 2), addWorkingDays(due, 2));
      teller.returnReport(addWorkingDays(due, 4));
      break;
    case 'waiting': {
      const statedOn = [due, back(random.between(1, 3))].toSorted()[0] ?? due;
      teller.acknowledge(1);
      teller.progressUntil(addWorkingDays(statedOn, -1), random.between(60, 90));
      teller.complete(statedOn, statedOn);
      break;
    }
    case 'waiting_late':
      teller.acknowledge();
      teller.progressUntil(addWorkingDays(due, -1), random.between(40, 80));
      teller.remind(due);
      teller.complete(back(2), back(random.between(1, 2)));
      break;
    case 'returned':
      teller.acknowledge(1);
      teller.progressUntil(back(6), random.between(50, 80));
      teller.complete(back(4), back(4));
      teller.returnReport(back(random.between(1, 2)));
      break;
    case 'suspended':
      teller.acknowledge();
      teller.progressUntil(back(5), random.between(20, 60));
      teller.decide(back(random.between(2, 4)), { kind: 'suspended', reason: random.pick(suspensions) });
      break;
    case 'withdrawn':
      if (random.chance(0.6)) teller.acknowledge(1);
      teller.decide(addWorkingDays(issuedOn, random.between(3, 6)), {
        kind: 'withdrawn',
        reason: random.pick(withdrawals),
      });
      break;
    case 'ended':
      teller.acknowledge();
      teller.progressUntil(addWorkingDays(issuedOn, 10), random.between(20, 50));
      teller.decide(addWorkingDays(issuedOn, random.between(12, 20)), { kind: 'ended', reason: random.pick(endings) });
      break;
    case 'superseded':
      teller.acknowledge();
      teller.decide(addWorkingDays(issuedOn, random.between(8, 20)), {
        kind: 'superseded',
        reason: random.pick(supersessions),
        supersededBy: `${random.between(60, 180)}/TB-UBND`,
      });
  }
  if (dueOn !== null && dueOn < today && (fate === 'overdue' || fate === 'overdue_silent'))
    teller.remindWhileLate(dueOn);
  return teller.told();
}

/** How a coordinating agency's share went; `endsAt` is when the leads closed it, if they did. */
export type SharedEnd = Extract<Act, { kind: 'closed_with_lead' }>;

/** Tells what a coordinating agency did, until the leads were closed or the day before `today`. */
export function coordinatingStory(isNew: boolean, end: SharedEnd | null, setting: Setting): Act[] {
  const teller = tellerFor(setting);
  const { random } = setting;
  const last = end === null ? teller.yesterday : addWorkingDays(dayOf(end.at), -1);
  const room = workingDaysIn(teller.issuedOn, last);
  const luck = random.next();
  const [doneShare, progressShare] = end === null ? [0.25, 0.72] : [0.66, 0.86];
  if (isNew || room < 2) {
    if (room >= 1 && random.chance(0.35)) teller.acknowledge(1);
  } else if (luck < doneShare && room >= 5) {
    const limit = addWorkingDays(last, -2);
    const statedOn = addWorkingDays(limit, -random.between(0, Math.min(4, room - 5)));
    teller.acknowledge(1);
    teller.complete(statedOn, statedOn);
    if (end !== null || random.chance(0.85)) teller.accept(null, null, last);
  } else if (luck < progressShare) {
    teller.acknowledge(1);
    teller.progressUntil(last, random.between(20, 80));
  }
  return teller.told(end);
}

function tellerFor({ random, today, assignedAt, agency, voice, desk, writer }: Setting) {
  const deeds: DatedDeed[] = [];
  const issuedOn = dayOf(assignedAt);
  const yesterday = addWorkingDays(today, -1);
  const back = (count: number) => addWorkingDays(today, -count);
  const past = (day: LocalDate) => [day < issuedOn ? issuedOn : day, yesterday].toSorted()[0] ?? day;
  const add = (on: LocalDate, deed: Omitted) => deeds.push({ ...deed, on: past(on), by: deed.by });
  const reviewer = () => {
    if (agency === desk.office) return desk.leader;
    return voice === null || random.chance(0.2) ? desk.chief : desk.monitor;
  };
  const paper = (on: LocalDate) => ({ number: writer.paperNumber(), on: past(on) });
  let percent = 0;

  return {
    issuedOn,
    yesterday,
    back,
    acknowledge(within = random.between(0, 3)) {
      // Those who answer on paper acknowledge by their first answer.
      if (voice === null) return;
      const by = random.chance(HEAD_ACKNOWLEDGES) ? voice.head : voice.clerk;
      add(addWorkingDays(issuedOn, Math.min(within, workingDaysIn(issuedOn, yesterday))), { kind: 'acknowledged', by });
    },
    progressUntil(lastDay: LocalDate, most: number) {
      const room = workingDaysIn(issuedOn, past(lastDay));
      if (room < 4) return;
      const count = Math.min(3, random.between(1, Math.max(1, Math.floor(room / 8))));
      for (let index = 1; index <= count; index += 1) {
        const on = addWorkingDays(issuedOn, Math.max(3, Math.round((room * index) / count) - random.between(0, 2)));
        percent = Math.max(percent, Math.round((most * index) / count / 5) * 5);
        const written = { kind: 'progress', percent, ...writer.progress(past(on), percent) } as const;
        if (voice === null) add(on, { ...written, by: desk.monitor, paper: paper(addWorkingDays(on, -1)) });
        else add(on, { ...written, by: voice.clerk, paper: null });
      }
    },
    complete(statedOn: LocalDate, sentOn: LocalDate) {
      const stated = past(statedOn);
      const written = { kind: 'completion', result: writer.done(stated), obstacles: null, statedOn: stated } as const;
      if (voice === null) {
        const answer = paper(sentOn);
        add(addWorkingDays(sentOn, 1), { ...written, by: desk.monitor, productNumber: answer.number, paper: answer });
      } else {
        const by = random.chance(HEAD_COMPLETES) ? voice.head : voice.clerk;
        add(sentOn, { ...written, by, productNumber: writer.productNumber(), paper: null });
      }
      percent = 100;
    },
    accept(setOn: LocalDate | null, dayReason: string | null, latest = yesterday) {
      const sentOn = deeds.at(-1)?.on ?? issuedOn;
      const room = Math.max(0, workingDaysIn(sentOn, latest));
      add(addWorkingDays(sentOn, Math.min(room, random.between(1, 4))), {
        kind: 'accepted',
        by: reviewer(),
        setOn,
        dayReason,
      });
    },
    returnReport(on: LocalDate) {
      add(on, { kind: 'returned', by: reviewer(), reason: writer.returned(past(on)) });
    },
    returnOnce(sentOn: LocalDate) {
      this.complete(sentOn, sentOn);
      this.returnReport(addWorkingDays(sentOn, random.between(1, 2)));
    },
    remind(dueDay: LocalDate) {
      add(addWorkingDays(dueDay, 1), { kind: 'reminded', by: desk.chief, message: random.pick(reminders) });
    },
    remindWhileLate(dueDay: LocalDate) {
      if (random.chance(NEVER_REMINDED)) return;
      const lateBy = workingDaysIn(dueDay, yesterday);
      for (const after of [2, 7, 14].filter((days) => days < lateBy)) {
        add(addWorkingDays(dueDay, after), {
          kind: 'reminded',
          by: random.chance(0.6) ? desk.chief : desk.monitor,
          message: random.pick(reminders),
        });
      }
    },
    decide(on: LocalDate, decision: Decision) {
      add(on, { ...decision, by: desk.chief });
    },
    /** In the order of their days, each with a moment of its own. */
    told(end: SharedEnd | null = null): Act[] {
      let last = assignedAt;
      // Where holidays leave few days, the first report would overtake the acknowledgement.
      const firstReport = deeds.find(({ kind }) => kind === 'progress' || kind === 'completion')?.on;
      const ordered = deeds.map((deed) =>
        deed.kind === 'acknowledged' && firstReport !== undefined && deed.on > firstReport
          ? { ...deed, on: firstReport }
          : deed,
      );
      const acts = ordered
        .toSorted((one, other) => one.on.localeCompare(other.on))
        .map(({ on, ...deed }): Act => {
          last = officeMoment(random, on < dayOf(last) ? dayOf(last) : on, last);
          return { ...deed, at: last };
        });
      const isOpen = acts.at(-1)?.kind !== 'accepted';
      if (end !== null && isOpen) acts.push(end);
      return acts;
    },
  };
}

type Omitted = DatedDeed extends infer Deed ? (Deed extends DatedDeed ? Omit<Deed, 'on'> : never) : never;
type Decision =
  | { readonly kind: 'suspended' | 'withdrawn' | 'ended'; readonly reason: string }
  | { readonly kind: 'superseded'; readonly reason: string; readonly supersededBy: string };
