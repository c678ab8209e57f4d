import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const colours = new Map(
  [...css.matchAll(/--me-([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map((m) => [m[1], [m[2], m[3]]]),
)

/** WCAG 2 relative luminance of `#rrggbb`. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light! + 0.05) / (dark! + 0.05)
}

const papers = ['paper', 'paper-sunk', 'paper-raised']
const pairs: [ink: string, papers: string[], floor: number][] = [
  ['ink', [...papers, 'accent-soft', 'neutral-soft', 'success-soft', 'warning-soft', 'error-soft'], 7],
  ['ink-quiet', [...papers, 'neutral-soft', 'accent-soft'], 7],
  ['ink-faint', papers, 4.5],
  ['accent', [...papers, 'accent-soft', 'neutral-soft'], 7],
  ['on-accent', ['accent-fill', 'accent-fill-hover'], 7],
  ['on-error', ['error-fill', 'error-fill-hover'], 7],
  ['success', [...papers, 'success-soft'], 6],
  ['warning', [...papers, 'warning-soft'], 6],
  ['error', [...papers, 'error-soft'], 6],
  ['neutral', [...papers, 'neutral-soft'], 6],
  ['line-strong', papers, 3],
  ['focus', [...papers, 'accent-soft', 'error-soft'], 4.5],
]

describe.each(['light', 'dark'])('contrast, %s', (mode) => {
  const at = mode === 'light' ? 0 : 1
  const cases = pairs.flatMap(([ink, on, floor]) => on.map((paper) => [ink, paper, floor] as const))
  it.each(cases)('%s on %s is at least %d', (ink, paper, floor) => {
    expect(contrast(colours.get(ink)![at]!, colours.get(paper)![at]!)).toBeGreaterThanOrEqual(floor)
  })
})
