import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { SignInForm } from '../features/session/sign-in-form.tsx';
import { setActingAs } from '../lib/acting-as.ts';
import { useApi } from '../lib/api-provider.tsx';

const route = getRouteApi('/sign-in');

/** The way in; afterwards the address first asked for opens. */
export function SignInRoute() {
  const { next } = route.useSearch();
  const navigate = useNavigate();
  const api = useApi();

  function handleSignedIn() {
    setActingAs(null);
    api.reset();
    // Only a path of this app: an address from outside could lead anywhere.
    const isOwnPath = next !== undefined && /^\/(?![/\\])/.test(next);
    void navigate({ href: isOwnPath ? next : '/inbox', replace: true });
  }

  return <SignInForm onSignedIn={handleSignedIn} />;
}
