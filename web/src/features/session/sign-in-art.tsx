type Piece = { from: number; to: number; opacity: number; isDotted?: true };
type Line = { pieces: readonly Piece[]; end: number; isDone?: true };

/** Tasks as bars against one deadline: some done, some late, one silent. */
const LINES: readonly Line[] = [
  { pieces: [bar(40, 150), bar(168, 250), bar(268, 420)], end: 442, isDone: true },
  { pieces: [bar(40, 110), bar(128, 300, 0.55)], end: 322 },
  { pieces: [bar(40, 190), bar(208, 360), bar(378, 470)], end: 492, isDone: true },
  { pieces: [bar(40, 90), { from: 108, to: 400, opacity: 0.25, isDotted: true }], end: 422 },
  { pieces: [bar(40, 130), bar(148, 330), bar(348, 390, 0.4)], end: 412 },
  { pieces: [bar(40, 170), bar(188, 280, 0.55)], end: 302 },
  { pieces: [bar(40, 100), bar(118, 350), bar(368, 500)], end: 522, isDone: true },
];
const COLUMNS = Array.from({ length: 10 }, (_, index) => 40 + index * 50);

function bar(from: number, to: number, opacity = 0.92): Piece {
  return { from, to, opacity };
}

export function SignInArt() {
  return (
    <svg viewBox="0 0 560 560" aria-hidden="true" fill="none" style={{ flex: 1, minHeight: 0, maxWidth: 560 }}>
      {COLUMNS.map((x) => (
        <path key={x} d={`M${x} 60V490`} stroke="#fff" strokeOpacity=".07" />
      ))}
      <path d="M340 46V500" stroke="#FFC72C" strokeWidth="1.5" strokeDasharray="4 5" />
      <circle cx="340" cy="46" r="4" fill="#FFC72C" />
      {LINES.map(({ pieces, end, isDone }, index) => {
        const y = 90 + index * 60;
        return (
          <g key={y} stroke="#fff">
            {pieces.map(({ from, to, opacity, isDotted }) => (
              <path
                key={from}
                d={`M${from} ${y}H${to}`}
                strokeOpacity={opacity}
                strokeWidth="6"
                strokeLinecap="round"
                strokeDasharray={isDotted && '1 11'}
              />
            ))}
            <circle cx={end} cy={y} r="7" strokeOpacity=".9" strokeWidth="2" fill={isDone ? '#fff' : 'none'} />
            {isDone && (
              <path
                d={`m${end - 3} ${y} 2.3 2.4 4-4.6`}
                stroke="#0B3F7F"
                strokeWidth="1.8"
                strokeLinecap="round"
                strokeLinejoin="round"
              />
            )}
          </g>
        );
      })}
    </svg>
  );
}
