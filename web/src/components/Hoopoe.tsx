interface HoopoeProps {
  size?: number;
}

const FEATHERS = [-74, -48, -23, 2, 26];

/** The hoopoe: head, beak and crest. Decorative: its name stands beside it. */
export function Hoopoe({ size = 32 }: HoopoeProps) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      {FEATHERS.map((angle) => (
        <g key={angle} transform={`translate(13.2 18) rotate(${angle})`}>
          <path fill="#eb8e5f" d="M0 1C-2.6-3-2.1-9 0-13 2.1-9 2.6-3 0 1z" />
          <path fill="#943a17" d="M-1.3-9.6C-1-11-.5-12.1 0-13 .5-12.1 1-11 1.3-9.6.5-9.1-.5-9.1-1.3-9.6z" />
        </g>
      ))}
      <path fill="#eb8e5f" d="M7.4 19.4a6.5 6.5 0 0 1 12.3-2.9c3.9.3 8 1.9 11 4.7-3.3-.9-7-1.3-10.6-.7-.5 2-1.3 3.1-1.3 5.3 0 2 .6 4 1.3 6H8.6c.5-2.6.4-4.5-.2-6.6-.5-1.8-1-3.6-1-5.8z" />
      <circle cx="15.3" cy="18.2" r="1.2" fill="#1b1611" />
    </svg>
  );
}
