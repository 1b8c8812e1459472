import { Checkbox } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useMemo, useState } from 'react';
import { type OperationResult, useMutation, useQuery } from 'urql';
import { v7 as newId } from 'uuid';
import { graphql } from '../../lib/graphql.ts';
import { type Fault, outcomeOf } from '../../lib/use-command.ts';
import { LineField } from '../../ui/inputs.tsx';
import { LoadingRows } from '../../ui/states.tsx';
import {
  AddAgencyGroupMutation,
  AddAgencyToGroupMutation,
  type ReadAgency,
  RemoveAgencyFromGroupMutation,
} from './agency-commands.ts';
import { AgencyDialog, type AgencyDialogProps } from './agency-dialog.tsx';
import { fieldsFor } from './use-agency-act.ts';

const GroupsQuery = graphql(`
  query GroupsToChoose {
    agencyGroups {
      id
      name
    }
  }
`);

type Props = AgencyDialogProps & { agency: ReadAgency; groupIds: readonly string[] };

/** Says in which groups an agency stands; a new one may be made on the way. */
export function GroupDialog({ agency, groupIds, onClose, onDone }: Props) {
  const { t } = useLingui();
  const formId = useId();
  const [{ data }] = useQuery({ query: GroupsQuery, requestPolicy: 'cache-and-network' });
  const [, addGroup] = useMutation(AddAgencyGroupMutation);
  const [, addTo] = useMutation(AddAgencyToGroupMutation);
  const [, removeFrom] = useMutation(RemoveAgencyFromGroupMutation);
  const [chosen, setChosen] = useState<string[]>([...groupIds]);
  const [name, setName] = useState('');
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [isSending, setIsSending] = useState(false);
  const { errors, field } = useMemo(() => fieldsFor(formId, faults), [formId, faults]);
  /** Why an act was not done; null where it was. */
  const faultOf = (
    path: string | null,
    result: Pick<OperationResult<{ [field: string]: object }>, 'data' | 'error'>,
  ) => {
    const { problem } = outcomeOf(result.data, result.error);
    if (problem?.kind === 'refused') return { path, message: problem.faults[0]?.message ?? '' };
    if (problem?.kind === 'overtaken') return { path, message: problem.refusal.message };
    return problem && { path: null, message: t`Máy chủ không trả lời. Nội dung đã nhập vẫn còn, bấm lại để gửi.` };
  };

  /** One act after the other; each may be sent again, since an agency stands in a group once. */
  async function sendAll(): Promise<Fault | null> {
    const wanted = new Set(chosen);
    if (name.trim() !== '') {
      const made = await addGroup({ input: { idempotencyKey: newId(), name, aliases: [] } });
      const found = faultOf('name', made);
      if (found) return found;
      const group = made.data?.addAgencyGroup;
      if (group?.__typename === 'AgencyGroup') wanted.add(group.id);
      setName('');
      setChosen([...wanted]);
    }
    const input = (groupId: string) => ({ input: { idempotencyKey: newId(), agencyId: agency.id, groupId } });
    for (const groupId of [...wanted].filter((id) => !groupIds.includes(id))) {
      const found = faultOf(null, await addTo(input(groupId)));
      if (found) return found;
    }
    for (const groupId of groupIds.filter((id) => !wanted.has(id))) {
      const found = faultOf(null, await removeFrom(input(groupId)));
      if (found) return found;
    }
    return null;
  }

  async function handleSubmit() {
    setIsSending(true);
    const found = await sendAll();
    setIsSending(false);
    if (found) setFaults([found]);
    else onDone(t`Đã lưu các khối của ${agency.name}`);
  }

  return (
    <AgencyDialog
      title={<Trans>Khối của {agency.name}</Trans>}
      verb={<Trans>Lưu các khối</Trans>}
      errors={errors}
      isSending={isSending}
      onSubmit={() => void handleSubmit()}
      onClose={onClose}
    >
      {data ? (
        <Checkbox.Group label={t`Đơn vị thuộc các khối`} value={chosen} onChange={setChosen}>
          {data.agencyGroups.map((group) => (
            <Checkbox key={group.id} value={group.id} label={group.name} mt={8} />
          ))}
        </Checkbox.Group>
      ) : (
        <LoadingRows count={3} />
      )}
      <LineField
        {...field('name')}
        label={t`Khối mới`}
        hint={t`Nhập tên để lập khối mới có đơn vị này.`}
        isOptional
        value={name}
        autoComplete="off"
        onChange={(event) => setName(event.currentTarget.value)}
      />
    </AgencyDialog>
  );
}
