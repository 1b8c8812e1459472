import { useLocation, useNavigate } from '@tanstack/react-router';
import { SetupForm } from '../features/setup/setup-form.tsx';

/** Opened from the one-time link `/setup#<token>`; the token stays out of the server's logs. */
export function SetupRoute() {
  const navigate = useNavigate();
  const token = useLocation({ select: ({ hash }) => hash });
  return <SetupForm token={token} onSignIn={() => void navigate({ to: '/sign-in', search: {} })} />;
}
