import { COMMITTEE, giaLaiAgencies, OFFICE, peopledCommunes } from '../agencies/gia-lai-agencies.ts';
import { seededRandom } from '../plan/random.ts';
import { namesFrom, type PlannedPerson, type Role } from './planned-person.ts';

const DOMAIN = 'gia-lai.example';
const nextName = namesFrom(seededRandom(2025), ['Rơ Châm Hương', 'Ksor Nhân']);

function person(
  key: string,
  agency: string,
  role: Role,
  title: string,
  position: number,
  fullName = nextName(),
): PlannedPerson {
  return { key, fullName, email: `${key}@${DOMAIN}`, posts: [{ key, agency, role, title, position }] };
}

const leaders: readonly PlannedPerson[] = [
  person('chair', COMMITTEE, 'chair', 'Chủ tịch UBND tỉnh', 0),
  person('vice-chair', COMMITTEE, 'vice_chair', 'Phó Chủ tịch UBND tỉnh', 1, 'Rơ Châm Hương'),
  person('chief', OFFICE, 'office_chief', 'Chánh Văn phòng', 2),
  person('monitor', OFFICE, 'office_monitor', 'Chuyên viên theo dõi', 4),
  person('monitor2', OFFICE, 'office_monitor', 'Chuyên viên theo dõi', 4, 'Ksor Nhân'),
  person('admin', OFFICE, 'tenant_admin', 'Quản trị hệ thống', 8),
];

const ofDepartments = giaLaiAgencies
  .filter(({ name, level }) => level === 'province' && name.startsWith('Sở'))
  .flatMap(({ key, name, shortName }) => [
    person(`head.${key}`, key, 'agency_head', `Giám đốc ${name}`, 3),
    person(`clerk.${key}`, key, 'agency_clerk', `Đầu mối, ${shortName}`, 5),
  ]);

const ofCommunes = giaLaiAgencies
  .filter(({ name, isCommittee }) => isCommittee && peopledCommunes.includes(name))
  .flatMap(({ key, name }) => {
    const place = name.replace('UBND ', '');
    const bare = key.replace(/^(xa|phuong)-/, '');
    return [
      person(`chair.${bare}`, key, 'chair', `Chủ tịch UBND ${place}`, 0),
      person(
        `chief.${bare}`,
        `van-phong-hdnd-va-ubnd.${key}`,
        'office_chief',
        `Chánh Văn phòng HĐND và UBND ${place}`,
        2,
      ),
      person(
        `monitor.${bare}`,
        `van-phong-hdnd-va-ubnd.${key}`,
        'office_monitor',
        `Chuyên viên theo dõi, UBND ${place}`,
        4,
      ),
      person(
        `head.phong-kinh-te.${bare}`,
        `phong-kinh-te.${key}`,
        'agency_head',
        `Trưởng phòng chuyên môn về kinh tế, UBND ${place}`,
        3,
      ),
      person(
        `clerk.phong-kinh-te.${bare}`,
        `phong-kinh-te.${key}`,
        'agency_clerk',
        `Đầu mối về kinh tế, UBND ${place}`,
        5,
      ),
      person(
        `head.phong-van-hoa-xa-hoi.${bare}`,
        `phong-van-hoa-xa-hoi.${key}`,
        'agency_head',
        `Trưởng phòng Văn hóa - Xã hội, UBND ${place}`,
        3,
      ),
    ];
  });

/** Everyone who can sign in at Gia Lai; invented, all of them. */
export const giaLaiPeople: readonly PlannedPerson[] = [...leaders, ...ofDepartments, ...ofCommunes];
