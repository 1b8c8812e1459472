import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import {
  IconBellRinging,
  IconBuildingCommunity,
  IconCalendarEvent,
  IconFilePlus,
  IconFileText,
  IconGavel,
  IconInbox,
  IconLayoutDashboard,
  IconListCheck,
  IconListDetails,
  IconUsers,
  IconSettings,
  type Icon,
} from '@tabler/icons-react';
import type { Viewer } from '../lib/viewer.ts';

type Role = Viewer['appointment']['role'];

export type Place = {
  to:
    | '/overview'
    | '/inbox'
    | '/directives'
    | '/late'
    | '/decisions'
    | '/assignments'
    | '/issue'
    | '/documents'
    | '/agencies'
    | '/people'
    | '/calendar'
    | '/settings';
  /** Screens of the same work under addresses of their own. */
  covers?: readonly string[];
  label: MessageDescriptor;
  /** On the phone's bottom bar, where room is short. */
  shortLabel: MessageDescriptor;
  icon: Icon;
  /** Alone, after a `g`. */
  key: string;
  count?: { value: number; isOverdue: boolean };
};

const COMMITTEE: readonly Role[] = ['CHAIR', 'VICE_CHAIR', 'OFFICE_CHIEF', 'OFFICE_MONITOR'];
/** Who looks at figures first. */
const OVERSEEING: readonly Role[] = ['CHAIR', 'VICE_CHAIR', 'OFFICE_CHIEF'];

const KEEPS_AGENCIES: readonly Role[] = ['OFFICE_CHIEF', 'OFFICE_MONITOR', 'TENANT_ADMIN'];

/** Those with figures of their own: an inspector's are the committee's that his agency belongs to. */
export function seesOverview({ canChase, appointment: { role } }: Viewer): boolean {
  return (canChase && OVERSEEING.includes(role)) || role === 'INSPECTOR';
}

/** The screens in the navigation of a viewer, in the order of duty. */
export function placesOf(viewer: Viewer): Place[] {
  const isIssuing = COMMITTEE.includes(viewer.appointment.role);
  const inbox = { value: viewer.inbox.totalCount, isOverdue: false };
  const late = { value: viewer.late.totalCount, isOverdue: true };
  const chasing = isIssuing || viewer.canChase ? [{ ...LATE, count: late }] : [];
  const deciding = viewer.canDecideRequests ? [DECISIONS] : [];
  // Chasing is the Office's day, deciding the leaders'.
  const isOffice = viewer.appointment.role.startsWith('OFFICE_');

  return [
    ...(seesOverview(viewer) ? [OVERVIEW] : []),
    { to: '/inbox', label: msg`Hộp việc`, shortLabel: msg`Việc`, icon: IconInbox, key: 'h', count: inbox },
    ...(isOffice ? chasing : deciding),
    ...(isIssuing || !viewer.canAnswer ? [DIRECTIVES] : []),
    ...(isOffice ? deciding : chasing),
    ...(viewer.canIssue ? [ISSUE] : []),
    ...(isIssuing || viewer.appointment.role === 'INSPECTOR' ? [DOCUMENTS] : []),
    ...(viewer.canAnswer ? [ASSIGNMENTS] : []),
    ...(KEEPS_AGENCIES.includes(viewer.appointment.role) ? [AGENCIES] : []),
    ...(viewer.appointment.role === 'TENANT_ADMIN' ? [PEOPLE, CALENDAR, SETTINGS] : []),
  ];
}

const OVERVIEW: Place = {
  to: '/overview',
  label: msg`Tổng quan`,
  shortLabel: msg`Tổng quan`,
  icon: IconLayoutDashboard,
  key: 't',
};
const DIRECTIVES: Place = {
  to: '/directives',
  label: msg`Chỉ đạo`,
  shortLabel: msg`Chỉ đạo`,
  icon: IconListCheck,
  key: 'c',
};
const DECISIONS: Place = {
  to: '/decisions',
  label: msg`Chờ quyết định`,
  shortLabel: msg`Quyết định`,
  icon: IconGavel,
  key: 'q',
};
const LATE: Place = {
  to: '/late',
  covers: ['/chase', '/letters'],
  label: msg`Đôn đốc`,
  shortLabel: msg`Đôn đốc`,
  icon: IconBellRinging,
  key: 'd',
};
const ISSUE: Place = {
  to: '/issue',
  label: msg`Giao việc`,
  shortLabel: msg({ context: 'thanh dưới', message: 'Giao việc' }),
  icon: IconFilePlus,
  key: 'n',
};
const DOCUMENTS: Place = {
  to: '/documents',
  label: msg({ context: 'màn hình', message: 'Văn bản' }),
  shortLabel: msg({ context: 'màn hình', message: 'Văn bản' }),
  icon: IconFileText,
  key: 'b',
};
const ASSIGNMENTS: Place = {
  to: '/assignments',
  label: msg`Việc của đơn vị`,
  shortLabel: msg`Đơn vị`,
  icon: IconListDetails,
  key: 'v',
};
const AGENCIES: Place = {
  to: '/agencies',
  label: msg`Cơ cấu tổ chức`,
  shortLabel: msg`Tổ chức`,
  icon: IconBuildingCommunity,
  key: 'o',
};
const PEOPLE: Place = {
  to: '/people',
  label: msg`Người dùng và chức vụ`,
  shortLabel: msg`Người dùng`,
  icon: IconUsers,
  key: 'u',
};
const CALENDAR: Place = {
  to: '/calendar',
  label: msg`Lịch làm việc`,
  shortLabel: msg`Lịch`,
  icon: IconCalendarEvent,
  key: 'l',
};
const SETTINGS: Place = {
  to: '/settings',
  label: msg`Cài đặt`,
  shortLabel: msg`Cài đặt`,
  icon: IconSettings,
  key: 's',
};

/** What marks the way to a place while one of the screens is shown that it covers; its own the router marks. */
export function markOf({ covers = [] }: Place, pathname: string): { 'aria-current'?: 'true' } {
  return covers.some((path) => pathname === path || pathname.startsWith(`${path}/`)) ? { 'aria-current': 'true' } : {};
}
