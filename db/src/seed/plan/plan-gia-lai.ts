import { COMMITTEE, giaLaiAgencies, giaLaiGroups, OFFICE, SINCE } from '../agencies/gia-lai-agencies.ts';
import { directoryOf } from '../agencies/planned-agency.ts';
import { giaLaiPeople } from '../people/gia-lai-people.ts';
import { communeCascades, giaLaiDocuments } from '../texts/gia-lai.ts';
import { cascaded } from './cascades.ts';
import { happened, type Cast } from './directive-builder.ts';
import { dueOnFor } from './fates.ts';
import { documentFrom, type Signature } from './office.ts';
import type { PlannedDirective, PlannedDocument, PlannedWorld } from './planned-world.ts';
import { inOrder } from './plan-binh-dinh.ts';
import { seededRandom } from './random.ts';
import { type Desk, voicesOf } from './voices.ts';
import { addDays, addWorkingDays, type LocalDate, officeMoment } from './working-days.ts';

const SEED = 20_250_701;
const SECOND_MONITORS_FIELDS = ['Dân tộc', 'Y tế', 'Văn hóa – Du lịch', 'Chuyển đổi số'];
const LONGEST_AGE_DAYS = 60;

/** A second tenant with two levels of government, so that its communes answer to the province itself. */
export function planGiaLai(today: LocalDate): PlannedWorld {
  const random = seededRandom(SEED);
  const directory = directoryOf(giaLaiAgencies, giaLaiGroups);
  const cast: Cast = { random, today, directory, voiceOf: voicesOf(giaLaiAgencies, giaLaiPeople) };
  const own = provincial(cast);
  const below = cascaded(communeCascades, own.directives, { cast, signatureOf, deskOf: communeDesk });
  // A demo whose clock stands before the reform still has its agencies and people.
  const since = [SINCE, addDays(today, -LONGEST_AGE_DAYS)].toSorted()[0] ?? SINCE;

  return {
    letters: null,
    tenant: { slug: 'gia-lai', name: 'Tỉnh Gia Lai', codePrefix: 'GL', timeZone: 'Asia/Ho_Chi_Minh' },
    postsFrom: since,
    agencies: giaLaiAgencies.map((agency) => ({ ...agency, validFrom: since })),
    groups: giaLaiGroups,
    people: giaLaiPeople,
    documents: [...own.documents, ...below.documents],
    directives: inOrder([...own.directives, ...below.directives]),
  };
}

function provincial(cast: Cast): { documents: PlannedDocument[]; directives: PlannedDirective[] } {
  const { random, today, directory } = cast;
  const documents: PlannedDocument[] = [];
  const directives: PlannedDirective[] = [];
  for (const text of giaLaiDocuments) {
    const issuer = text.notation.startsWith('TB') ? 'chair' : 'vice-chair';
    const monitor = SECOND_MONITORS_FIELDS.includes(text.field) ? 'monitor2' : 'monitor';
    const desk: Desk = { monitor, chief: 'chief', leader: issuer, office: OFFICE };
    const issuedOn = addWorkingDays(today, -text.age);
    const enteredAt = officeMoment(random, issuedOn);
    const key = `${text.number}/${text.notation}`;
    documents.push(
      documentFrom(text, {
        key,
        committee: COMMITTEE,
        number: text.number,
        issuedOn,
        enteredBy: monitor,
        enteredAt,
        outsideDueOn: null,
        issuer: signatureOf(issuer),
        chiefName: signatureOf('chief').name,
      }),
    );
    for (const [index, [[content, leadNames, others, expectedProduct, mark = null], fate]] of text.lines.entries()) {
      const leads = directory.expand(leadNames);
      directives.push(
        happened(
          {
            key: `${key}-${index}`,
            document: key,
            committee: COMMITTEE,
            issuer,
            desk,
            issuedOn,
            enteredAt,
            content,
            field: text.field,
            expectedProduct,
            mark,
            dueOn: dueOnFor(fate, issuedOn, today, random),
            leads,
            coordinating: directory.expand(others, leads),
            fates: leads.map(() => fate),
          },
          cast,
        ),
      );
    }
  }
  return { documents, directives };
}

function communeDesk(commune: string): Desk & { issuer: string } {
  const bare = commune.replace(/^(xa|phuong)-/, '');
  return {
    monitor: `monitor.${bare}`,
    chief: `chief.${bare}`,
    leader: `chair.${bare}`,
    issuer: `chair.${bare}`,
    office: `van-phong-hdnd-va-ubnd.${commune}`,
  };
}

function signatureOf(post: string): Signature {
  const person = giaLaiPeople.find(({ key }) => key === post);
  if (person === undefined) throw new Error(`nobody holds ${post}`);
  return { title: person.posts[0].title, name: person.fullName };
}
