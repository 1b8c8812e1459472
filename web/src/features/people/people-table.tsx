import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import look from './people.module.css';
import { PersonStateChip } from './person-state.tsx';
import type { PersonShown } from './shown-person.ts';

type Props = {
  people: readonly PersonShown[];
  selectedId: string | undefined;
  /** Posts that are over stand in the list as well. */
  includesEnded: boolean;
  isBusy: boolean;
};

/** People with their posts; beside an open person the address stands under the name and the agency under the post. */
export function PeopleTable({ people, selectedId, includesEnded, isBusy }: Props) {
  const { t } = useLingui();
  const isNarrow = selectedId !== undefined;
  const postsOf = ({ appointments }: PersonShown) =>
    (appointments ?? []).filter(({ isOver }) => includesEnded || !isOver);

  const columns: Column<PersonShown>[] = [
    {
      key: 'name',
      header: t`Họ và tên`,
      isRowHeader: true,
      cell: (person) => (
        <div className={look.cell}>
          <NameLink person={person} />
          {isNarrow && <bdi className="meta">{person.email}</bdi>}
        </div>
      ),
    },
    {
      key: 'posts',
      header: t`Chức vụ`,
      cell: (person) => (
        <Lines
          lines={postsOf(person).map(({ id, title, agency }) => ({
            id,
            text: title,
            meta: isNarrow ? agency.shortName : undefined,
          }))}
        />
      ),
    },
    ...(isNarrow
      ? []
      : [
          {
            key: 'agency',
            header: t`Cơ quan`,
            cell: (person: PersonShown) => (
              <Lines lines={postsOf(person).map(({ id, agency }) => ({ id, text: agency.shortName }))} />
            ),
          },
          {
            key: 'email',
            header: t`Thư điện tử`,
            cell: ({ email }: PersonShown) => <bdi className={look.email}>{email}</bdi>,
          },
        ]),
    {
      key: 'state',
      header: t`Trạng thái`,
      width: '150px',
      cell: ({ state }) => <PersonStateChip state={state} />,
    },
  ];

  return (
    <DataTable
      caption={t`Người dùng và chức vụ`}
      isFlush
      isBusy={isBusy}
      columns={columns}
      rows={people}
      keyOf={({ id }) => id}
      currentKey={selectedId ?? null}
      card={(person) => (
        <div className={look.card}>
          <NameLink person={person} />
          {postsOf(person).map(({ id, title, agency }) => (
            <span className="meta" key={id}>
              {title} · {agency.shortName}
            </span>
          ))}
          <PersonStateChip state={person.state} />
        </div>
      )}
    />
  );
}

function NameLink({ person }: { person: PersonShown }) {
  return (
    <Link
      className={look.name}
      from="/people"
      to="/people"
      search={(before) => ({ ...before, person: person.id })}
      resetScroll={false}
    >
      <bdi>{person.fullName}</bdi>
    </Link>
  );
}

function Lines({ lines }: { lines: ReadonlyArray<{ id: string; text: string; meta?: string | undefined }> }) {
  if (lines.length === 0)
    return (
      <span className="muted">
        <Trans>không giữ chức vụ</Trans>
      </span>
    );
  return (
    <div className={look.cell}>
      {lines.map(({ id, text, meta }) => (
        <div key={id}>
          <bdi>{text}</bdi>
          {meta !== undefined && <div className="meta">{meta}</div>}
        </div>
      ))}
    </div>
  );
}
