const STEP = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/;

/** An ISO 8601 length of time as the server writes steps, in ms. */
export function milliseconds(step: string): number {
  const found = STEP.exec(step);
  if (!found) throw new Error(`no length of time: ${step}`);
  const [, hours = 0, minutes = 0, seconds = 0] = found;
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
}

/** More points than anybody can tell apart. */
const MOST = 400;

/** The points with the steps in which nothing happened, so that a pause looks like one. */
export function filled<Point extends { from: string }>(points: readonly Point[], step: string, nothing: Omit<Point, 'from'>): Point[] {
  const length = milliseconds(step);
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last || length === 0) return [...points];
  const start = Date.parse(first.from);
  const steps = Math.round((Date.parse(last.from) - start) / length);
  if (steps > MOST) return [...points];
  const known = new Map(points.map((point) => [Date.parse(point.from), point]));
  return Array.from({ length: steps + 1 }, (_, index) => {
    const at = start + index * length;
    return known.get(at) ?? ({ ...nothing, from: new Date(at).toISOString() } as Point);
  });
}
