import { useLocation, useNavigate } from '@tanstack/react-router';
import { InviteForm } from '../features/invite/invite-form.tsx';
import { setActingAs } from '../lib/acting-as.ts';
import { useApi } from '../lib/api-provider.tsx';

/** Opened from the one-time link `/invite#<token>`; the token stays out of the server's logs. */
export function InviteRoute() {
  const navigate = useNavigate();
  const api = useApi();
  const token = useLocation({ select: ({ hash }) => hash });

  function handleSignedIn() {
    setActingAs(null);
    api.reset();
    void navigate({ href: '/inbox', replace: true });
  }

  return (
    <InviteForm
      token={token}
      onSignedIn={handleSignedIn}
      onSignIn={() => void navigate({ to: '/sign-in', search: {}, replace: true })}
    />
  );
}
