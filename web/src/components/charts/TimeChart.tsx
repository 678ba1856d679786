import '@mantine/charts/styles.css';
import { AreaChart, type AreaChartSeries } from '@mantine/charts';
import { useDirection } from '@mantine/core';
import { useFmt } from '../../app/fmt';
import classes from './TimeChart.module.css';

export interface TimeSeries {
  /** The key of its numbers in each point. */
  name: string;
  label: string;
  color: string;
  dashed?: boolean;
}

export interface TimeChartPoint {
  at: string;
  [series: string]: number | string;
}

interface TimeChartProps {
  points: TimeChartPoint[];
  series: TimeSeries[];
  /** How a point's time is written on the axis. */
  time: (at: string) => string;
  /** The chart in a sentence, for those who do not see it. */
  summary: string;
}

/** Numbers over time as areas. In Arabic time runs from right to left, as the text does. */
export function TimeChart({ points, series, time, summary }: TimeChartProps) {
  const fmt = useFmt();
  const { dir } = useDirection();
  const mirrored = dir === 'rtl';
  const drawn: AreaChartSeries[] = series.map(({ name, label, color, dashed }) => ({
    name,
    label,
    color,
    strokeDasharray: dashed ? '6 4' : undefined,
  }));
  return (
    <figure className={classes.figure} role="img" aria-label={summary}>
      <ul className={classes.legend} aria-hidden>
        {series.map(({ name, label, color, dashed }) => (
          <li key={name}>
            <svg width="22" height="10" focusable="false">
              <line
                x1="1"
                x2="21"
                y1="5"
                y2="5"
                stroke={`var(--mantine-color-${color.replace('.', '-')})`}
                strokeWidth="2.5"
                strokeDasharray={dashed ? '6 4' : undefined}
              />
            </svg>
            {label}
          </li>
        ))}
      </ul>
      <div dir="ltr">
        <AreaChart
          h={280}
          data={points}
          dataKey="at"
          series={drawn}
          curveType="monotone"
          fillOpacity={0.14}
          withGradient={false}
          withDots={points.length < 3}
          gridAxis="x"
          strokeDasharray="4 4"
          tickLine="none"
          valueFormatter={(n) => fmt.number(n)}
          xAxisProps={{ reversed: mirrored, tickFormatter: time, minTickGap: 28 }}
          yAxisProps={{
            orientation: mirrored ? 'right' : 'left',
            width: 52,
            allowDecimals: false,
            ...(mirrored && { tick: { transform: 'translate(10, 0)', fontSize: 12, fill: 'currentColor' } }),
          }}
          tooltipProps={{ labelFormatter: (at) => (at ? time(String(at)) : ''), isAnimationActive: false }}
          areaProps={{ isAnimationActive: false }}
          areaChartProps={{ accessibilityLayer: false }}
        />
      </div>
    </figure>
  );
}
