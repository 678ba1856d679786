/** Something with a beginning and an end, in whatever unit. */
export interface Span {
  from: number;
  until: number;
}

/** Its place among those that overlap: the lane, and how many lanes there are. */
export type Placed<T> = T & { lane: number; lanes: number };

/** Lays what overlaps side by side: each in the first free lane, all of one cluster equally wide. */
export function inLanes<T extends Span>(spans: readonly T[]): Placed<T>[] {
  const placed: Placed<T>[] = [];
  let cluster: Placed<T>[] = [];
  let ends: number[] = [];
  const close = () => {
    for (const each of cluster) each.lanes = ends.length;
    placed.push(...cluster);
    cluster = [];
    ends = [];
  };
  for (const span of [...spans].sort((one, other) => one.from - other.from || other.until - one.until)) {
    if (ends.every((end) => end <= span.from)) close();
    const free = ends.findIndex((end) => end <= span.from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = span.until;
    cluster.push({ ...span, lane, lanes: 1 });
  }
  close();
  return placed;
}
