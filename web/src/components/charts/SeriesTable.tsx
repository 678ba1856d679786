import { useFmt } from '../../app/fmt';
import classes from './SeriesTable.module.css';
import type { TimeChartPoint, TimeSeries } from './TimeChart';

interface SeriesTableProps {
  caption: string;
  /** What stands above the times. */
  when: string;
  points: TimeChartPoint[];
  series: Pick<TimeSeries, 'name' | 'label'>[];
  time: (at: string) => string;
}

/** The same numbers, to read. */
export function SeriesTable({ caption, when, points, series, time }: SeriesTableProps) {
  const fmt = useFmt();
  return (
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={caption}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{when}</th>
            {series.map(({ name, label }) => (
              <th key={name} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr key={point.at}>
              <th scope="row">{time(point.at)}</th>
              {series.map(({ name }) => (
                <td key={name} className="num">
                  {fmt.number(Number(point[name] ?? 0))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
