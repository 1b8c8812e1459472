import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useDates } from '../../lib/day-context.tsx';
import { graphql, type ResultOf } from '../../lib/graphql.ts';
import { type Fact, FactList } from '../../ui/page.tsx';
import look from './agency-pane.module.css';
import { LEVELS } from './agency-words.ts';
import { Validity } from './validity.tsx';

export const AgencyPaneQuery = graphql(`
  query AgencyPane($id: ID!, $agencyId: [ID!]!) {
    node(id: $id) {
      id
      ... on Agency {
        name
        shortName
        level
        aliases
        usesSystem
        position
        viewerCanChange
        isOutside
        isCommittee
        validFrom
        validTo
        parent {
          id
          name
        }
        codes {
          id
          system
          code
          validFrom
          validTo
        }
        groups {
          id
          name
        }
        appointments {
          id
          role
          title
          person {
            id
            fullName
          }
        }
      }
    }
    openWorkOf(agencyId: $id) {
      id
      assignments
    }
    directives(first: 1, filter: { agencyId: $agencyId, isOpen: true }) {
      totalCountUpTo(max: 1000)
    }
  }
`);

export type ShownAgency = Extract<NonNullable<ResultOf<typeof AgencyPaneQuery>['node']>, { __typename?: 'Agency' }>;
export type ShownCode = ShownAgency['codes'][number];

/** What is open: directives that the viewer may see, or a mere number of assignments. */
type Open = { count: number; isHidden: boolean };

/** Counted no further. */
const MOST = 1000;

/** What an agency is called, where it belongs, and what it has open. */
export function AgencyFacts({ agency, open }: { agency: ShownAgency; open: Open }) {
  const { t, i18n } = useLingui();
  const dates = useDates();
  const { shortName, level, parent, codes, aliases, groups, usesSystem, isOutside } = agency;
  const levelWords = LEVELS[level];

  const facts: (Fact | false)[] = [
    { label: t`Tên viết tắt`, value: <bdi>{shortName}</bdi> },
    { label: t`Cấp`, value: isOutside ? t`Bên ngoài hệ thống hành chính` : levelWords ? i18n._(levelWords) : level },
    parent !== null && {
      label: t`Trực thuộc`,
      value: (
        <Link to="/agencies" search={(before) => ({ ...before, agency: parent.id })}>
          <bdi>{parent.name}</bdi>
        </Link>
      ),
    },
    codes.length > 0 && {
      label: t`Mã định danh`,
      value: codes.map((code) => (
        <div key={code.id}>
          <span className="nowrap">{code.code}</span>
          <span className="meta">
            <Validity {...code} />
          </span>
        </div>
      )),
    },
    aliases.length > 0 && { label: t`Tên gọi khác`, value: each(aliases) },
    groups.length > 0 && { label: t`Khối`, value: each(groups.map(({ name }) => name)) },
    { label: t`Hiệu lực`, value: <Validity {...agency} /> },
    { label: t`Trả lời`, value: usesSystem ? t`Trên phần mềm` : t`Bằng văn bản giấy` },
    {
      label: t`Đang mở`,
      value: open.isHidden ? (
        <Plural value={open.count} other="# phân công" />
      ) : (
        <Link to="/directives" search={{ tab: 'all', agency: [agency.id], open: ['yes'] }}>
          {open.count >= MOST ? (
            <Trans>từ {dates.number(MOST)} chỉ đạo</Trans>
          ) : (
            <Plural value={open.count} other="# chỉ đạo" />
          )}
        </Link>
      ),
    },
  ];
  return (
    <div className={look.facts}>
      <FactList labelWidth={120} facts={facts.filter((fact) => fact !== false)} />
    </div>
  );
}

/** Names one a line; a name of another direction does not turn its neighbours round. */
function each(names: readonly string[]): ReactNode {
  return names.map((name) => (
    <div key={name}>
      <bdi>{name}</bdi>
    </div>
  ));
}
