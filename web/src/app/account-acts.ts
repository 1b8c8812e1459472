import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useMutation } from 'urql';
import { setActingAs } from '../lib/acting-as.ts';
import { useApi } from '../lib/api-provider.tsx';
import { useCommandKey } from '../lib/command-key.ts';
import { graphql } from '../lib/graphql.ts';
import { showIn } from '../lib/language.ts';
import { useViewer } from '../lib/viewer.ts';
import { showToast } from '../ui/toasts.tsx';

const ActAsMutation = graphql(`
  mutation ActAs($input: ActAsInput!) {
    actAs(input: $input) {
      __typename
      ... on Appointment {
        id
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

const SetLanguageMutation = graphql(`
  mutation SetLanguage($input: SetLanguageInput!) {
    setLanguage(input: $input) {
      __typename
      ... on Viewer {
        id
        language
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

/** The tab takes the post at once; the server keeps it as the default of tabs to come. */
export function useSwitchPost() {
  const { t } = useLingui();
  const { id: current } = useViewer().appointment;
  const [, actAs] = useMutation(ActAsMutation);
  const keyFor = useCommandKey();
  const navigate = useNavigate();
  const api = useApi();

  return async (appointmentId: string) => {
    if (appointmentId === current) return;
    const input = { appointmentId };
    const { data } = await actAs({ input: { ...input, idempotencyKey: keyFor(input) } });
    if (data?.actAs.__typename !== 'Appointment') {
      return showToast({ text: data?.actAs.message ?? t`Chưa đổi được chức vụ. Thử lại sau.`, tone: 'failed' });
    }
    setActingAs(appointmentId);
    api.reset();
    await navigate({ to: '/inbox', search: {} });
  };
}

/** Shows the app in the language at once; the server keeps it for other devices. */
export function useSwitchLanguage() {
  const { t } = useLingui();
  const [, setLanguage] = useMutation(SetLanguageMutation);
  const keyFor = useCommandKey();

  return async (language: 'vi' | 'en') => {
    try {
      await showIn(language);
    } catch {
      return showToast({ text: t`Chưa tải được ngôn ngữ. Thử lại sau.`, tone: 'failed' });
    }
    const input = { language: language === 'en' ? ('EN' as const) : ('VI' as const) };
    await setLanguage({ input: { ...input, idempotencyKey: keyFor({ ...input, at: performance.now() }) } });
  };
}
