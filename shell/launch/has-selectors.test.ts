import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const SHEETS = globSync('{mf-*,shell,packages/*}/src/**/*.css', { cwd: ROOT })

/** A selector with what stands between parentheses taken out: « a:has() > b ». */
function withoutArguments(selector: string): string {
  const shorter = selector.replace(/\([^()]+\)/g, '()')
  return shorter === selector ? selector : withoutArguments(shorter)
}

/** The selectors of a sheet, one by one. */
const selectorsOf = (css: string): string[] =>
  [...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{};]+)\{/g)].flatMap(([, head = '']) =>
    withoutArguments(head.trim()).split(/\s*,\s*/),
  )

/** True where what a rule draws is told by its tag alone, of something else that `:has` looks into. */
function isDear(selector: string): boolean {
  const compounds = selector.split(/\s*[\s>+~]\s*/)
  const subject = compounds.pop() ?? ''
  return compounds.some((one) => one.includes(':has(')) && !/[.#[]/.test(subject)
}

it('finds the rules that it looks for', () => {
  expect(selectorsOf('/* a */ .a:has(.b, .c) > div, p { color: red }').filter(isDear)).toEqual([
    '.a:has() > div',
  ])
  expect(selectorsOf('.a:has(.b) > .d {} .a > p:has(.b) {}').filter(isDear)).toEqual([])
})

// Chromium looks again at every element of that tag, in the whole page, whenever anything comes or goes: at each key.
it.each(SHEETS)('%s has no rule by which a key costs a look at the whole page', (sheet) => {
  expect(selectorsOf(readFileSync(join(ROOT, sheet), 'utf8')).filter(isDear)).toEqual([])
})
