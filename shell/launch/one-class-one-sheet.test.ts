import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')

/** The classes that a sheet draws by themselves: « .a », not « .a .b » nor « .a:hover ». */
const classesOf = (css: string): Set<string> =>
  new Set(
    [...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{};]+)\{/g)].flatMap(([, head = '']) =>
      head.split(',').flatMap((selector) => /^\s*\.([\w-]+)\s*$/.exec(selector)?.[1] ?? []),
    ),
  )

/** Classes that several of these sheets draw, each with where. */
function homonyms(sheets: readonly (readonly [path: string, css: string])[]): string[] {
  const drawn = new Map<string, string[]>()
  for (const [path, css] of sheets)
    for (const name of classesOf(css)) drawn.set(name, [...(drawn.get(name) ?? []), path])
  return [...drawn]
    .filter(([, paths]) => paths.length > 1)
    .map(([name, paths]) => `${name}: ${paths.join(', ')}`)
}

it('finds what two sheets draw', () => {
  expect(
    homonyms([
      ['a.css', '.list { margin: 0 } @media print { .menu { color: red } }'],
      ['b.css', '.page .list {} /* .menu { */ p, .menu {}'],
    ]),
  ).toEqual(['menu: a.css, b.css'])
})

// All sheets of a module end in one file: a class of two meanings takes the looks of both, in whatever order the build puts them.
it.each(['mf-account', 'mf-mescontrats', 'shell', 'packages/ui'])(
  'in %s a class is drawn by one sheet',
  (home) => {
    const paths = globSync(`${home}/src/**/*.css`, { cwd: ROOT })
    expect(homonyms(paths.map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]))).toEqual([])
  },
)
