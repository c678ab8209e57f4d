import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, matchesGlob } from 'node:path'
import { fileURLToPath } from 'node:url'
import { moduleFiles, type Versions } from './templates.ts'

// `npm run module:nouveau -- mf-mesversements "mesVersements"`: a module that builds, is tested, mounts and has its tile.

interface PackageJson {
  workspaces?: string[]
  dependencies?: Versions
  devDependencies?: Versions
}
interface TsConfig {
  references?: { path: string }[]
}

const root = fileURLToPath(new URL('../../../../../', import.meta.url))
const readJson = <T>(path: string): T => JSON.parse(readFileSync(join(root, path), 'utf8')) as T
const writeJson = (path: string, value: unknown): void =>
  writeFileSync(join(root, path), `${JSON.stringify(value, null, 2)}\n`)

function stop(line: string): never {
  console.error(line)
  process.exit(1)
}

const [name = '', title] = process.argv.slice(2)
if (!/^mf-[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
  stop('usage: npm run module:nouveau -- mf-nom [« Titre »]   (lower case, figures and dashes)')
if (existsSync(join(root, name))) stop(`${name} is there already`)

const { dependencies, devDependencies } = readJson<PackageJson>('packages/module-kit/package.json')
const { dependencies: neighbour } = readJson<PackageJson>('packages/vendor/package.json')
const short = name.slice('mf-'.length)
const files = moduleFiles(
  { name, route: `/${short}`, title: title ?? short },
  { ...dependencies, ...devDependencies, ...neighbour },
)
for (const [path, text] of Object.entries(files)) {
  mkdirSync(join(root, name, dirname(path)), { recursive: true })
  writeFileSync(join(root, name, path), text)
}

const main = readJson<PackageJson>('package.json')
const workspaces = main.workspaces ?? []
if (!workspaces.some((pattern) => matchesGlob(name, pattern)))
  writeJson('package.json', { ...main, workspaces: [...workspaces, name] })
const tsconfig = readJson<TsConfig>('tsconfig.json')
writeJson('tsconfig.json', { ...tsconfig, references: [...(tsconfig.references ?? []), { path: name }] })
execFileSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: root, stdio: 'inherit' })
execFileSync('npx', ['biome', 'check', '--write', name, 'package.json', 'tsconfig.json'], { cwd: root })

console.log(`
${name} is ready.
  npm run dev:mock -w ${name}   alone, on the whole application in the page
  npm start                       then  npm run dev -w ${name}   inside the shell
  npm test                        its test is among the others
Its tile shows on the home page of employers from the next npm start.`)
