import { type IconName, traces } from '../src/icons/traces.ts'
import { Icon } from '../src/index.ts'
import { Part } from './part.tsx'

const pairs = [
  ['ink', 'paper'],
  ['ink-quiet', 'paper-sunk'],
  ['accent', 'paper'],
  ['accent', 'accent-soft'],
  ['on-accent', 'accent-fill'],
  ['success', 'success-soft'],
  ['warning', 'warning-soft'],
  ['error', 'error-soft'],
  ['on-error', 'error-fill'],
  ['neutral', 'neutral-soft'],
]

/** Ink on paper, the type and the drawings. */
export function Palette() {
  return (
    <Part title="Encre, papier, dessins">
      <div className="cat-line">
        {pairs.map(([ink, paper]) => (
          <span
            className="cat-swatch"
            key={`${ink} ${paper}`}
            style={{ background: `var(--me-${paper})`, color: `var(--me-${ink})` }}
          >
            {ink} · {paper}
          </span>
        ))}
      </div>
      <div className="cat-line">
        {(Object.keys(traces) as IconName[]).map((name) => (
          <span key={name}>
            <Icon name={name} /> {name}
          </span>
        ))}
      </div>
    </Part>
  )
}
