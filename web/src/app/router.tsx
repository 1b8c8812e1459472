import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { parseSearch, stringifySearch } from '../lib/search-params.ts';
import { agenciesSearch } from '../routes/agencies.search.ts';
import { assignmentsSearch } from '../routes/assignments.search.ts';
import { chaseSearch } from '../routes/chase.search.ts';
import { directiveSearch } from '../routes/directive.search.ts';
import { directivesSearch } from '../routes/directives.search.ts';
import { documentsSearch } from '../routes/documents.search.ts';
import { inboxSearch } from '../routes/inbox.search.ts';
import { issueSearch } from '../routes/issue.search.ts';
import { lateSearch } from '../routes/late.search.ts';
import { lettersSearch } from '../routes/letters.search.ts';
import { overviewSearch } from '../routes/overview.search.ts';
import { peopleSearch } from '../routes/people.search.ts';
import { reportSearch } from '../routes/report.search.ts';
import { signInSearch } from '../routes/sign-in.search.ts';
import { NotFound, NotFoundPage, RouteFailed } from './failed.tsx';
import { Home } from './home.tsx';
import { Shell } from './shell.tsx';

const rootRoute = createRootRoute({ component: Outlet, notFoundComponent: NotFoundPage });

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: signInSearch,
  component: lazyRouteComponent(() => import('../routes/sign-in.tsx'), 'SignInRoute'),
});

const setupRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/setup',
  component: lazyRouteComponent(() => import('../routes/setup.tsx'), 'SetupRoute'),
});

const inviteRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/invite',
  component: lazyRouteComponent(() => import('../routes/invite.tsx'), 'InviteRoute'),
});

/** Everything behind the sign-in: ids of these routes start with `/shell`. */
const shellRoute = createRoute({ getParentRoute: () => rootRoute, id: 'shell', component: Shell });

const homeRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/',
  component: Home,
});

const overviewRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/overview',
  validateSearch: overviewSearch,
  component: lazyRouteComponent(() => import('../routes/overview.tsx'), 'OverviewRoute'),
});

const workRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/work',
  validateSearch: assignmentsSearch,
  component: lazyRouteComponent(() => import('../routes/work.tsx'), 'WorkRoute'),
});

const inboxRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/inbox',
  validateSearch: inboxSearch,
  component: lazyRouteComponent(() => import('../routes/inbox.tsx'), 'InboxRoute'),
});

const directivesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/directives',
  validateSearch: directivesSearch,
  component: lazyRouteComponent(() => import('../routes/directives.tsx'), 'DirectivesRoute'),
});

const directiveRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/directives/$code',
  validateSearch: directiveSearch,
  component: lazyRouteComponent(() => import('../routes/directive.tsx'), 'DirectiveRoute'),
});

const lateRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/late',
  validateSearch: lateSearch,
  component: lazyRouteComponent(() => import('../routes/late.tsx'), 'LateRoute'),
});

const decisionsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/decisions',
  component: lazyRouteComponent(() => import('../routes/decisions.tsx'), 'DecisionsRoute'),
});

const chaseRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/chase',
  validateSearch: chaseSearch,
  component: lazyRouteComponent(() => import('../routes/chase.tsx'), 'ChaseRoute'),
});

const lettersRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/letters',
  validateSearch: lettersSearch,
  component: lazyRouteComponent(() => import('../routes/letters.tsx'), 'LettersRoute'),
});

const letterRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/letters/$id',
  component: lazyRouteComponent(() => import('../routes/letter.tsx'), 'LetterRoute'),
});

const issueRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/issue',
  validateSearch: issueSearch,
  component: lazyRouteComponent(() => import('../routes/issue.tsx'), 'IssueRoute'),
});

const assignmentsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/assignments',
  validateSearch: assignmentsSearch,
  component: lazyRouteComponent(() => import('../routes/assignments.tsx'), 'AssignmentsRoute'),
});

const agenciesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/agencies',
  validateSearch: agenciesSearch,
  component: lazyRouteComponent(() => import('../routes/agencies.tsx'), 'AgenciesRoute'),
});

const profileRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/profile',
  component: lazyRouteComponent(() => import('../routes/profile.tsx'), 'ProfileRoute'),
});

const peopleRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/people',
  validateSearch: peopleSearch,
  component: lazyRouteComponent(() => import('../routes/people.tsx'), 'PeopleRoute'),
});

const calendarRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/calendar',
  component: lazyRouteComponent(() => import('../routes/calendar.tsx'), 'CalendarRoute'),
});

const settingsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/settings',
  component: lazyRouteComponent(() => import('../routes/settings.tsx'), 'SettingsRoute'),
});

const documentsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/documents',
  validateSearch: documentsSearch,
  component: lazyRouteComponent(() => import('../routes/documents.tsx'), 'DocumentsRoute'),
});

const reportRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/directives/$code/report',
  validateSearch: reportSearch,
  component: lazyRouteComponent(() => import('../routes/report.tsx'), 'ReportRoute'),
});

/** Not in what is built. */
const componentsRoutes = import.meta.env.DEV
  ? [
      createRoute({
        getParentRoute: () => rootRoute,
        path: '/components',
        component: lazyRouteComponent(() => import('../routes/components.tsx'), 'ComponentsRoute'),
      }),
    ]
  : [];

const routeTree = rootRoute.addChildren([
  ...componentsRoutes,
  signInRoute,
  setupRoute,
  inviteRoute,
  shellRoute.addChildren([
    homeRoute,
    overviewRoute,
    workRoute,
    inboxRoute,
    directivesRoute,
    directiveRoute,
    lateRoute,
    decisionsRoute,
    chaseRoute,
    lettersRoute,
    letterRoute,
    issueRoute,
    assignmentsRoute,
    agenciesRoute,
    profileRoute,
    peopleRoute,
    calendarRoute,
    settingsRoute,
    documentsRoute,
    reportRoute,
  ]),
]);

/** The typed table of screens. */
export const router = createRouter({
  routeTree,
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultErrorComponent: RouteFailed,
  defaultNotFoundComponent: NotFound,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
