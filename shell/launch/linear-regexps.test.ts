import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type AST, RegExpParser } from '@eslint-community/regexpp'
import { parseSync } from 'oxc-parser'
import { analyse } from 'scslre'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What no stranger's text meets. */
const ours = [
  /\.(test|bench|fixture|mesure|photos)\.[jt]sx?$|vite\.config\.ts$/,
  /\/(node_modules|dist|testing|e2e|bench|epreuve|essai)\//,
  /^packages\/module-kit\/src\/(vite|cli)\//,
]

const sources = globSync('{bff,packages/*,shell,mf-*}/**/*.{ts,tsx,js,mjs}', {
  cwd: root,
  exclude: ['**/node_modules', '**/dist'],
}).filter((file) => !ours.some((pattern) => pattern.test(file)))

/** Patterns that grow with the square of what can be no longer than they say. */
const bounded: Readonly<Record<string, string>> = {
  '/\\B(?=(\\d{3})+$)/g': 'the digits of a number',
}

/** Patterns made at run time, of names of ours alone. */
const composed = new Set([
  'bff/src/node/referentiels/pack-installe.ts',
  'bff/src/openapi/record-exemples.ts',
  'packages/s3/src/xml.ts',
])

/** A node of the syntax tree, as far as it is looked at. */
interface Node {
  readonly type?: string
  readonly regex?: { readonly pattern: string; readonly flags: string } | null
  readonly callee?: { readonly name?: string }
}

function* nodesOf(node: unknown): Generator<Node> {
  if (typeof node !== 'object' || node === null) return
  if (!Array.isArray(node)) yield node as Node
  for (const child of Object.values(node)) yield* nodesOf(child)
}

const nodes = sources.flatMap((file) => {
  const { program } = parseSync(file, readFileSync(`${root}/${file}`, 'utf8'))
  return [...nodesOf(program)].map((node) => ({ file, node }))
})

const parse = (literal: string) => new RegExpParser({ ecmaVersion: 2025 }).parseLiteral(literal)

const candidates = 'a1 -.A/_:;<>"é–\n'

/** A text that this part of a pattern takes. */
function sampleOf(node: AST.Element, flags: string): string {
  switch (node.type) {
    case 'Character':
      return String.fromCodePoint(node.value)
    case 'CharacterSet':
    case 'CharacterClass': {
      const one = new RegExp(`^${node.raw}$`, flags.replace('g', ''))
      return Array.from(candidates).find((c) => one.test(c)) ?? ''
    }
    case 'Quantifier':
      return sampleOf(node.element, flags).repeat(Math.max(1, node.min))
    case 'Group':
    case 'CapturingGroup':
      return (node.alternatives[0]?.elements ?? []).map((element) => sampleOf(element, flags)).join('')
    default:
      return ''
  }
}

const texteMax = 240_000
/** Of this thread. A text of that length takes a few, and seconds where each of its beginnings is tried to its end. */
const longMs = 400

/** The analysis repeats one character. These repeat a beginning of the pattern, up to each of its quantifiers. */
function isSlowOnBeginnings(literal: string): boolean {
  const { pattern, flags } = parse(literal)
  const regex = new RegExp(pattern.raw, flags.raw)
  return pattern.alternatives.some(({ elements }) =>
    elements.some((element, i) => {
      if (element.type !== 'Quantifier' || element.max !== Number.POSITIVE_INFINITY) return false
      const beginning = elements
        .slice(0, i + 1)
        .map((e) => sampleOf(e, flags.raw))
        .join('')
      if (beginning === '') return false
      const text = `${beginning.repeat(Math.ceil(texteMax / beginning.length))}\u0001`
      const started = process.threadCpuUsage().user
      text.replace(regex, '')
      return process.threadCpuUsage().user - started > longMs * 1000
    }),
  )
}

const isSuperLinear = (literal: string): boolean =>
  analyse(parse(literal)).reports.length > 0 || isSlowOnBeginnings(literal)

describe('a regular expression that can meet a stranger’s text', () => {
  it.each(['/\\/+$/', '/<block>.*?<\\/block>/gs', '/^(a+)+$/', '/^\\s+|\\s+$/g', '/(\\w+\\s?)*!/'])(
    '%s would be told',
    (literal) => {
      expect(isSuperLinear(literal)).toBe(true)
    },
  )

  it('takes a time that grows with the text, and no faster', () => {
    const literals = nodes.flatMap(({ file, node: { regex } }) =>
      regex ? [{ file, literal: `/${regex.pattern}/${regex.flags}` }] : [],
    )
    expect(literals.length).toBeGreaterThan(150)
    const faults = literals.filter(({ literal }) => !(literal in bounded) && isSuperLinear(literal))
    expect(faults).toEqual([])
  })

  it('is written, not composed at run time', () => {
    const made = nodes.filter(({ node }) => node.callee?.name === 'RegExp').map(({ file }) => file)
    expect(made.filter((file) => !composed.has(file))).toEqual([])
  })
})
