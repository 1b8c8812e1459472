import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useId, useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { showDay } from '../../lib/dates.ts';
import { useDates } from '../../lib/day-context.tsx';
import { graphql } from '../../lib/graphql.ts';
import { parseDay } from '../../lib/typed-day.ts';
import { DayField, LineField } from '../../ui/inputs.tsx';
import { Note } from '../../ui/page.tsx';
import { EndAgencyMutation, type ReadAgency } from './agency-commands.ts';
import { AgencyDialog, type AgencyDialogProps } from './agency-dialog.tsx';
import look from './agency-pane.module.css';
import { fieldsFor, useAgencyAct } from './use-agency-act.ts';

const OpenWorkQuery = graphql(`
  query OpenWorkOfAgency($agencyId: ID!, $on: LocalDate) {
    openWorkOf(agencyId: $agencyId, on: $on) {
      id
      assignments
      children {
        id
        name
      }
      posts {
        id
        title
        person {
          id
          fullName
        }
      }
    }
  }
`);

/** Sets an agency's last day, and says what that leaves open. */
export function EndAgencyDialog({ agency, onClose, onDone }: AgencyDialogProps & { agency: ReadAgency }) {
  const { t } = useLingui();
  const { today } = useDates();
  const formId = useId();
  const act = useAgencyAct(EndAgencyMutation);
  const [typedOn, setTypedOn] = useState(showDay(today));
  const [decisionNumber, setDecisionNumber] = useState('');
  const on = parseDay(typedOn, today);
  const { errors, field } = useMemo(() => fieldsFor(formId, act.faults), [formId, act.faults]);

  async function handleSubmit() {
    if (on === null) {
      act.refuse([{ path: 'on', message: t`Không phải là một ngày` }]);
      return;
    }
    const isDone = await act.send({ agencyId: agency.id, on, decisionNumber: decisionNumber.trim() || null });
    if (isDone) onDone(t`${agency.name} hoạt động đến hết ${showDay(on)}`);
  }

  return (
    <AgencyDialog
      title={<Trans>Ngừng hoạt động {agency.name}?</Trans>}
      verb={<Trans>Ngừng hoạt động</Trans>}
      errors={errors}
      isSending={act.isSending}
      onSubmit={() => void handleSubmit()}
      onClose={onClose}
    >
      <p>
        <Trans>Sau ngày cuối, đơn vị không còn trong danh mục. Những gì đã qua vẫn còn dưới tên của đơn vị.</Trans>
      </p>
      <DayField {...field('on')} label={t`Ngày cuối cùng hoạt động`} value={typedOn} onChange={setTypedOn} />
      <LineField
        {...field('decisionNumber')}
        label={t`Số quyết định`}
        isOptional
        value={decisionNumber}
        autoComplete="off"
        onChange={(event) => setDecisionNumber(event.currentTarget.value)}
      />
      <StaysOpen agencyId={agency.id} on={on} />
    </AgencyDialog>
  );
}

function StaysOpen({ agencyId, on }: { agencyId: string; on: string | null }) {
  const [{ data }] = useQuery({
    query: OpenWorkQuery,
    variables: { agencyId, on },
    requestPolicy: 'cache-and-network',
    pause: on === null,
  });
  const open = data?.openWorkOf;
  if (!open) return null;
  const { children, posts, assignments } = open;
  return (
    <section aria-live="polite" className={look.open}>
      {children.length > 0 && (
        <Note tone="returned">
          <p>
            <Plural value={children.length} other="# đơn vị trực thuộc phải chuyển hoặc ngừng hoạt động trước" />
          </p>
          <Names names={children.map(({ id, name }) => ({ id, name }))} />
        </Note>
      )}
      {posts.length > 0 && (
        <Note tone="returned">
          <p>
            <Plural value={posts.length} other="# chức vụ phải kết thúc trước" />
          </p>
          <Names names={posts.map(({ id, title, person }) => ({ id, name: `${person.fullName}, ${title}` }))} />
        </Note>
      )}
      <Note tone="info">
        <Plural
          value={assignments}
          _0="Đơn vị không có phân công nào đang mở."
          other="# phân công đang mở vẫn để mở dưới tên đơn vị này."
        />
      </Note>
    </section>
  );
}

/** Named no further. */
const MOST_NAMED = 5;

function Names({ names }: { names: readonly { id: string; name: string }[] }) {
  const more = names.length - MOST_NAMED;
  return (
    <ul>
      {names.slice(0, MOST_NAMED).map(({ id, name }) => (
        <li key={id}>
          <bdi>{name}</bdi>
        </li>
      ))}
      {more > 0 && (
        <li>
          <Plural value={more} other="và # mục khác" />
        </li>
      )}
    </ul>
  );
}
