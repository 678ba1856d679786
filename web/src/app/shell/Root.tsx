import { Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { later } from '../later';
import { useSessionLost } from '../lost-session';

const LostSession = later(() => import('./LostSession').then((file) => ({ default: file.LostSession })));

/** Every page, and over it the sign-in when the session has ended meanwhile. */
export function Root() {
  const lost = useSessionLost();
  return (
    <>
      <Outlet />
      <Suspense fallback={null}>{lost && <LostSession why={lost} />}</Suspense>
    </>
  );
}
