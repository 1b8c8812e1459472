import { Radio } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useDates } from '../../lib/day-context.tsx';
import { graphql, type ResultOf } from '../../lib/graphql.ts';
import { requestIdOf } from '../../lib/request-id.ts';
import { REQUEST_KINDS } from '../../lib/request-words.ts';
import { parseDay } from '../../lib/typed-day.ts';
import { useAgencyDirectory } from '../../lib/use-agencies.ts';
import { CommandRefusal, type Fault, useCommand } from '../../lib/use-command.ts';
import { useFieldsOf } from '../../ui/command-dialog.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FieldGroup } from '../../ui/form.tsx';
import { DayField, TextAreaField } from '../../ui/inputs.tsx';
import { Note } from '../../ui/page.tsx';
import { ErrorPanel, LoadingRows } from '../../ui/states.tsx';
import { type ActDialogProps, ActForm } from './act-form.tsx';
import { AgencyPicker } from './agency-picker.tsx';
import { WholeDirective } from './whole-directive.ts';

const DecidedRequestQuery = graphql(`
  query DecidedRequest($id: ID!) {
    node(id: $id) {
      __typename
      ... on Request {
        id
        kind
        reason
        ordinal
        isBeyondLimit
        askedDueOn
        suggestedAgency {
          id
          name
        }
        askedAt
        askedBy {
          id
          title
          person {
            id
            fullName
          }
        }
        assignment {
          id
          dueOn
          workingDaysLeft
          daysOverdue
          agency {
            id
            name
          }
          directive {
            id
            assignments {
              id
              state
              agency {
                id
              }
            }
          }
        }
      }
    }
  }
`);

const DecideRequestMutation = graphql(
  `
    mutation DecideRequest($input: DecideRequestInput!) {
      decideRequest(input: $input) {
        __typename
        ...CommandRefusal
        ... on Assignment {
          id
          directive {
            id
            ...WholeDirective
          }
        }
      }
    }
  `,
  [CommandRefusal, WholeDirective],
);

type Node = NonNullable<ResultOf<typeof DecidedRequestQuery>['node']>;
type Decided = Extract<Node, { __typename: 'Request' }>;
type Decision = 'GRANT' | 'REFUSE' | 'COUNTER';

/** Decides what an agency asked: fetches it as it stands, so that nothing stale is decided. */
export function DecideDialog({ requestId, ...ways }: ActDialogProps & { requestId: string }) {
  const { t } = useLingui();
  const [{ data, error }, refetch] = useQuery({
    query: DecidedRequestQuery,
    variables: { id: requestId },
    requestPolicy: 'network-only',
  });
  if (data?.node?.__typename === 'Request') return <Decide {...ways} request={data.node} />;
  return (
    <Dialog isOpen onClose={ways.onClose} title={<Trans>Quyết định đề nghị</Trans>} width={560}>
      {error ? (
        <ErrorPanel
          title={t`Chưa tải được đề nghị`}
          requestId={requestIdOf(error)}
          onRetry={() => refetch({ requestPolicy: 'network-only' })}
        />
      ) : (
        <LoadingRows count={4} height={56} />
      )}
    </Dialog>
  );
}

function Decide({ request: given, onDone, ...ways }: ActDialogProps & { request: Decided }) {
  const { t, i18n } = useLingui();
  const dates = useDates();
  const [request] = useState(given);
  const { kind, assignment, askedDueOn, suggestedAgency } = request;
  const [decision, setDecision] = useState<Decision | null>(null);
  const [reason, setReason] = useState('');
  const [typedOffer, setTypedOffer] = useState('');
  const [typedDue, setTypedDue] = useState('');
  const [agencyIds, setAgencyIds] = useState<readonly string[]>(suggestedAgency ? [suggestedAgency.id] : []);
  const isTransfer = kind === 'WRONG_AGENCY';
  const directory = useAgencyDirectory(isTransfer);
  const act = useCommand(DecideRequestMutation);
  const fieldsOf = useFieldsOf(act.problem);
  const offeredDueOn = parseDay(typedOffer, dates.today);
  const dueOn = parseDay(typedDue, dates.today);
  const agency = assignment.agency.name;
  const takenIds = new Set(
    assignment.directive.assignments
      .filter(({ state }) => state !== 'WITHDRAWN' && state !== 'TRANSFERRED')
      .map((share) => share.agency.id),
  );

  function faults(): Fault[] {
    const notADay = t`Ngày không hợp lệ. Nhập theo dạng ngày/tháng/năm.`;
    if (decision === null) return [{ path: 'decision', message: t`Chọn một quyết định.` }];
    if (decision === 'COUNTER' && offeredDueOn === null) return [{ path: 'offeredDueOn', message: notADay }];
    if (decision === 'REFUSE' && reason.trim() === '') return [{ path: 'reason', message: t`Nhập lý do.` }];
    if (decision !== 'GRANT' || !isTransfer) return [];
    return [
      ...(agencyIds.length === 0 ? [{ path: 'agencyId', message: t`Chọn đơn vị tiếp nhận nhiệm vụ.` }] : []),
      ...(typedDue.trim() !== '' && dueOn === null ? [{ path: 'dueOn', message: notADay }] : []),
    ];
  }

  async function handleSubmit() {
    if (act.refuse(faults()) || decision === null) return;
    const answer = await act.send({
      requestId: request.id,
      decision,
      ...(reason.trim() === '' ? {} : { reason }),
      ...(decision === 'COUNTER' ? { offeredDueOn } : {}),
      ...(decision === 'GRANT' && isTransfer ? { agencyId: agencyIds[0], ...(dueOn === null ? {} : { dueOn }) } : {}),
    });
    if (answer) onDone(t`Đã quyết định đề nghị của ${agency}`);
  }

  const grantWords = askedDueOn ? t`Đồng ý gia hạn đến ${dates.day(askedDueOn)}` : t`Đồng ý`;
  return (
    <ActForm
      {...ways}
      act={act}
      fieldsOf={fieldsOf}
      title={<Trans>Quyết định đề nghị của {agency}</Trans>}
      verb={<Trans>Ghi quyết định</Trans>}
      onSubmit={() => void handleSubmit()}
      width={560}
    >
      <p>
        <b>{i18n._(REQUEST_KINDS[kind])}</b>
        {askedDueOn && ` · ${t`đến ngày ${dates.day(askedDueOn)}`}`}
        {suggestedAgency && ` · ${suggestedAgency.name}`}
        <br />
        <span className="meta">
          {request.askedBy.person.fullName}, {request.askedBy.title} · {dates.instant(request.askedAt)}
          {assignment.dueOn && ` · ${t`hạn ${dates.day(assignment.dueOn)}`}, ${dates.deadline(assignment)}`}
        </span>
      </p>
      <blockquote className="quote">{request.reason}</blockquote>
      {request.isBeyondLimit && (
        <Note tone="soon">
          <Trans>Đề nghị gia hạn lần {request.ordinal}, quá số lần cho phép.</Trans>
        </Note>
      )}
      <FieldGroup legend={<Trans>Quyết định</Trans>} {...fieldsOf('decision')}>
        <Radio
          name="decision"
          label={grantWords}
          checked={decision === 'GRANT'}
          onChange={() => setDecision('GRANT')}
        />
        {kind === 'EXTENSION' && (
          <Radio
            name="decision"
            label={t`Chấp thuận hạn sớm hơn`}
            checked={decision === 'COUNTER'}
            onChange={() => setDecision('COUNTER')}
          />
        )}
        <Radio
          name="decision"
          label={t`Không đồng ý`}
          checked={decision === 'REFUSE'}
          onChange={() => setDecision('REFUSE')}
        />
      </FieldGroup>
      {decision === 'COUNTER' && (
        <DayField
          {...fieldsOf('offeredDueOn')}
          label={<Trans>Hạn được chấp thuận</Trans>}
          hint={<Trans>Có hiệu lực khi đơn vị đồng ý; đến lúc đó hạn giữ nguyên.</Trans>}
          value={typedOffer}
          onChange={setTypedOffer}
          note={offeredDueOn && dates.weekday(offeredDueOn)}
        />
      )}
      {decision === 'GRANT' && isTransfer && (
        <>
          <AgencyPicker
            {...fieldsOf('agencyId')}
            label={t`Đơn vị tiếp nhận`}
            directory={directory}
            takenIds={takenIds}
            chosenIds={agencyIds}
            isSingle
            onChange={setAgencyIds}
          />
          <DayField
            {...fieldsOf('dueOn')}
            isOptional
            label={<Trans>Hạn của đơn vị mới</Trans>}
            hint={<Trans>Để trống thì giữ hạn hiện tại.</Trans>}
            value={typedDue}
            onChange={setTypedDue}
            note={dueOn && dates.weekday(dueOn)}
          />
        </>
      )}
      {decision !== null && (
        <TextAreaField
          {...fieldsOf('reason')}
          isLow
          isOptional={decision !== 'REFUSE'}
          label={decision === 'REFUSE' ? <Trans>Lý do không đồng ý</Trans> : <Trans>Ý kiến kèm theo</Trans>}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
    </ActForm>
  );
}
