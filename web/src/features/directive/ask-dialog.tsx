import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { useDates } from '../../lib/day-context.tsx';
import { graphql } from '../../lib/graphql.ts';
import type { RequestKind } from '../../lib/request-words.ts';
import { parseDay } from '../../lib/typed-day.ts';
import { useAgencyDirectory } from '../../lib/use-agencies.ts';
import { CommandRefusal, type Fault, useCommand } from '../../lib/use-command.ts';
import { useFieldsOf } from '../../ui/command-dialog.tsx';
import { DayField, TextAreaField } from '../../ui/inputs.tsx';
import { Note } from '../../ui/page.tsx';
import { type ActDialogProps, ActForm } from './act-form.tsx';
import type { ActsOfAssignment } from './acts.ts';
import { AgencyPicker } from './agency-picker.tsx';
import { WholeDirective } from './whole-directive.ts';

const AskRequestMutation = graphql(
  `
    mutation AskRequest($input: AskRequestInput!) {
      askRequest(input: $input) {
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

type Props = ActDialogProps & { share: ActsOfAssignment; kind: RequestKind; takenIds: ReadonlySet<string> };

/** Asks the issuing side for more time, another agency, a pause, or to be released. */
export function AskDialog({ share, kind, takenIds, onDone, ...ways }: Props) {
  const { t } = useLingui();
  const dates = useDates();
  const [reason, setReason] = useState('');
  const [typedDay, setTypedDay] = useState('');
  const [suggestedIds, setSuggestedIds] = useState<readonly string[]>([]);
  const directory = useAgencyDirectory(kind === 'WRONG_AGENCY');
  const act = useCommand(AskRequestMutation);
  const fieldsOf = useFieldsOf(act.problem);
  const askedDueOn = parseDay(typedDay, dates.today);
  const words = useAskWords(share);
  const { dueOn } = share;

  async function handleSubmit() {
    const faults: Fault[] = [];
    if (kind === 'EXTENSION') {
      if (askedDueOn === null) {
        faults.push({ path: 'askedDueOn', message: t`Ngày không hợp lệ. Nhập theo dạng ngày/tháng/năm.` });
      } else if (dueOn !== null && askedDueOn <= dueOn) {
        faults.push({ path: 'askedDueOn', message: t`Ngày gia hạn phải sau hạn hiện tại (${dates.day(dueOn)}).` });
      }
    }
    if (reason.trim() === '') faults.push({ path: 'reason', message: t`Nhập lý do.` });
    if (act.refuse(faults)) return;
    const answer = await act.send({
      assignmentId: share.id,
      kind,
      reason,
      ...(kind === 'EXTENSION' ? { askedDueOn } : {}),
      ...(suggestedIds[0] === undefined ? {} : { suggestedAgencyId: suggestedIds[0] }),
    });
    if (answer) onDone(t`Đã gửi đề nghị, chờ bên giao quyết định`);
  }

  return (
    <ActForm
      {...ways}
      act={act}
      fieldsOf={fieldsOf}
      title={words[kind].title}
      verb={<Trans>Gửi đề nghị</Trans>}
      onSubmit={() => void handleSubmit()}
    >
      <p>{words[kind].effect}</p>
      {kind === 'EXTENSION' && (
        <DayField
          {...fieldsOf('askedDueOn')}
          label={<Trans>Đề nghị gia hạn đến ngày</Trans>}
          hint={
            dueOn && (
              <Trans>
                Hạn hiện tại: {dates.day(dueOn)}, {dates.deadline(share)}.
              </Trans>
            )
          }
          value={typedDay}
          onChange={setTypedDay}
          note={askedDueOn && dates.weekday(askedDueOn)}
        />
      )}
      {kind === 'WRONG_AGENCY' && (
        <AgencyPicker
          {...fieldsOf('suggestedAgencyId')}
          label={t`Đơn vị có thẩm quyền, nếu biết`}
          directory={directory}
          takenIds={takenIds}
          chosenIds={suggestedIds}
          isSingle
          onChange={setSuggestedIds}
        />
      )}
      <TextAreaField
        {...fieldsOf('reason')}
        isLow
        label={<Trans>Lý do đề nghị</Trans>}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {kind === 'EXTENSION' && share.requests.filter((one) => one.kind === 'EXTENSION').length > 1 && (
        <Note>
          <Trans>Nhiệm vụ đã nhiều lần đề nghị gia hạn; đề nghị thêm do Chủ tịch hoặc Phó Chủ tịch quyết định.</Trans>
        </Note>
      )}
    </ActForm>
  );
}

function useAskWords(share: ActsOfAssignment): Readonly<Record<RequestKind, { title: ReactNode; effect: ReactNode }>> {
  const agency = share.agency.name;
  return {
    EXTENSION: {
      title: <Trans>Đề nghị gia hạn</Trans>,
      effect: <Trans>Hạn chỉ thay đổi khi bên giao đồng ý. Trong lúc chờ, nhiệm vụ vẫn tính theo hạn hiện tại.</Trans>,
    },
    WRONG_AGENCY: {
      title: <Trans>Đề nghị chuyển đơn vị</Trans>,
      effect: <Trans>Khi bên giao đồng ý, phần việc của {agency} chuyển sang đơn vị khác và lưu trong nhật ký.</Trans>,
    },
    INFEASIBLE: {
      title: <Trans>Đề nghị không thực hiện</Trans>,
      effect: <Trans>Khi bên giao đồng ý, phần việc của {agency} kết thúc và ghi là không thể thực hiện.</Trans>,
    },
    SUSPENSION: {
      title: <Trans>Đề nghị tạm dừng</Trans>,
      effect: (
        <Trans>
          Khi bên giao đồng ý, thời hạn ngừng tính. Khi tiếp tục, hạn được lùi bằng số ngày làm việc đã tạm dừng.
        </Trans>
      ),
    },
  };
}
