import { useEffect, useState } from 'react';

const left = (until: string) => Math.max(0, Math.ceil((Date.parse(until) - Date.now()) / 1000));

/** Whole seconds until a moment, counted down. */
export function useSecondsUntil(until: string): number {
  const [seconds, setSeconds] = useState(() => left(until));
  useEffect(() => {
    const timer = setInterval(() => {
      setSeconds(left(until));
      if (left(until) === 0) clearInterval(timer);
    }, 250);
    setSeconds(left(until));
    return () => clearInterval(timer);
  }, [until]);
  return seconds;
}
