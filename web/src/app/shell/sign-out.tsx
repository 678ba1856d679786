import { createRoute, redirect, type AnyRoute, type ErrorComponentProps } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { Refusal } from '../../api/problem';
import { forgetTyped } from '../typed';
import { Broken } from './Broken';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The person chose to sign out; a mere link to it does nothing. */
    signsOut?: boolean;
  }
}

/** Signing out is a place of its own: a page with unsaved changes asks before it is left, while there is a session. */
export const signOutRoute = <Root extends AnyRoute>(root: Root) =>
  createRoute({
    getParentRoute: () => root,
    path: '/sign-out',
    loader: async ({ location: { state } }) => {
      if (!state.signsOut) throw redirect({ to: '/campaigns' });
      await api.DELETE('/api/v1/session').catch((refusal) => {
        if (!(refusal instanceof Refusal && refusal.signedOut)) throw refusal;
      });
      forgetTyped();
    },
    component: SignedOut,
    errorComponent: StillSignedIn,
  });

/** The whole app starts anew, so that nothing of this person is left in it. */
function SignedOut() {
  useEffect(() => location.replace('/sign-in'), []);
  return null;
}

function StillSignedIn({ error }: ErrorComponentProps) {
  const { t } = useTranslation();
  return <Broken title={t('broken.signOut')} error={error} />;
}
