import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel, LoadingRows } from '../../ui/states.tsx';
import type { ActDialogProps } from './act-form.tsx';
import { AmendedDirectiveQuery } from './amend.ts';
import { AmendEditor } from './amend-editor.tsx';
import { requestIdOf } from '../../lib/request-id.ts';

/** Changes a directive: fetches it as it stands, so that nothing stale is edited. */
export function AmendDialog({ code, ...ways }: ActDialogProps & { code: string }) {
  const { t } = useLingui();
  const [{ data, error, stale, fetching }, refetch] = useQuery({
    query: AmendedDirectiveQuery,
    variables: { code },
    requestPolicy: 'network-only',
  });

  if (data?.directive && !(stale && fetching)) {
    return (
      <AmendEditor {...ways} code={code} directive={data.directive} monitors={data.monitors} fields={data.fields} />
    );
  }
  return (
    <Dialog isOpen onClose={ways.onClose} title={<Trans>Điều chỉnh nhiệm vụ {code}</Trans>} width={640}>
      {error ? (
        <ErrorPanel
          title={t`Chưa mở được nhiệm vụ`}
          requestId={requestIdOf(error)}
          onRetry={() => refetch({ requestPolicy: 'network-only' })}
        />
      ) : (
        <LoadingRows count={6} height={56} />
      )}
    </Dialog>
  );
}
