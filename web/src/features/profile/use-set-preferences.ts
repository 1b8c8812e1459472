import { useLingui } from '@lingui/react/macro';
import { useMutation } from 'urql';
import { useCommandKey } from '../../lib/command-key.ts';
import { graphql } from '../../lib/graphql.ts';
import { useViewer, type Viewer } from '../../lib/viewer.ts';
import { showToast } from '../../ui/toasts.tsx';

const SetPreferencesMutation = graphql(`
  mutation SetPreferences($input: SetPreferencesInput!) {
    setPreferences(input: $input) {
      __typename
      ... on Preferences {
        id
        textSize
        density
        theme
        singleKeys
        hidesFirstSteps
        digestByMail
        urgentByMail
        browserNotices
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

type Changes = Partial<Omit<Viewer['preferences'], 'id'>>;

/** Sets how the viewer wants the screens; true once the server keeps it, otherwise it has been told why not. */
export function useSetPreferences(): (changes: Changes) => Promise<boolean> {
  const { t } = useLingui();
  const { preferences } = useViewer();
  const [, setPreferences] = useMutation(SetPreferencesMutation);
  const keyFor = useCommandKey();

  return async (changes) => {
    // The same choice may come again later, when another has been made since: then it is another command.
    const { data } = await setPreferences({
      input: { ...changes, idempotencyKey: keyFor({ changes, before: preferences }) },
    });
    if (data?.setPreferences.__typename === 'Preferences') return true;
    showToast({ text: data?.setPreferences.message ?? t`Chưa lưu được lựa chọn. Thử lại sau.`, tone: 'failed' });
    return false;
  };
}
