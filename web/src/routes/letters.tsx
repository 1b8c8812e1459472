import { Trans, useLingui } from '@lingui/react/macro';
import { IconArrowLeft } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { LetterList } from '../features/letters/letter-list.tsx';
import { BackBar, PageHeader } from '../ui/page.tsx';

const route = getRouteApi('/shell/letters');

/** The chase letters of the viewer's committee. */
export function LettersRoute() {
  const { t } = useLingui();
  const { state } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <>
      <BackBar>
        <Link to="/chase" className="row">
          <IconArrowLeft size={16} aria-hidden /> <Trans>Đôn đốc</Trans>
        </Link>
      </BackBar>
      <PageHeader isFlush title={t`Công văn đôn đốc`} />
      <LetterList state={state} onState={(next) => void navigate({ search: { state: next }, resetScroll: false })} />
    </>
  );
}
