import { execFileSync, spawnSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { antivirus } from './antivirus.ts'
import { courriel } from './courriel.ts'
import { fichiers } from './fichiers.ts'
import { lecture } from './lecture.ts'
import { navigateurs } from './navigateurs.ts'
import { pdf } from './pdf.ts'
import { proxys } from './proxys.ts'
import type { Rapport, Sujet } from './sujet.ts'
import { tableur } from './tableur.ts'

/** `npm run compat -- SUBJECT…`: subjects, each of which writes its part of the page. */
const SUJETS: Readonly<Record<string, Sujet>> = {
  antivirus,
  courriel,
  fichiers,
  lecture,
  navigateurs,
  pdf,
  proxys,
  tableur,
}

const PAGE = new URL('../docs/compatibilite.md', import.meta.url)
const ENTETE = `# What it was tried with

Real programs, outside of the tests: \`npm run compat -- ${Object.keys(SUJETS).join('|')}\` installs them on a Debian, tries, and writes
its part of this page.
`

/** Installs the packages that are not there (root, Debian). */
function install(paquets: readonly string[]): void {
  const absent = paquets.filter((name) => spawnSync('dpkg', ['-s', name]).status !== 0)
  if (absent.length === 0) return
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...absent], { env, stdio: 'inherit' })
}

const cell = (text: string) => text.replace(/\|/g, '\\|').replace(/\s+/g, ' ')

/** The part of the page that a subject writes, its heading first. */
function partOf(titre: string, { outils, essais }: Rapport): string {
  const day = new Date().toISOString().slice(0, 10)
  return [
    `## ${titre}`,
    '',
    `${day}, ${outils.join(', ')}.`,
    '',
    '| tried | came out | |',
    '|---|---|---|',
    ...essais.map(
      ({ quoi, sorti, ok }) =>
        `| ${cell(quoi)} | ${cell(sorti)} | ${ok ? 'as it should' : '**not as it should**'} |`,
    ),
    '',
  ].join('\n')
}

/** Puts a part in its place of the page, or at the end. */
async function writePart(titre: string, part: string): Promise<void> {
  const page = await readFile(PAGE, 'utf8').catch(() => '')
  const parts = page.split(/^(?=## )/m).filter((one) => one.startsWith('## '))
  const at = parts.findIndex((one) => one.startsWith(`## ${titre}\n`))
  if (at < 0) parts.push(part)
  else parts[at] = part
  await writeFile(PAGE, [ENTETE, ...parts.map((one) => `${one.trim()}\n`)].join('\n'))
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !SUJETS[name])
if (asked.length === 0 || unknown.length > 0) {
  console.error(`npm run compat -- ${Object.keys(SUJETS).join(' | ')}`)
  process.exit(1)
}
for (const name of asked) {
  const sujet = SUJETS[name]
  if (!sujet) continue
  install(sujet.paquets)
  const rapport = await sujet.essayer()
  for (const { quoi, sorti, ok } of rapport.essais) console.log(`${ok ? 'ok  ' : 'FAIL'} ${quoi}: ${sorti}`)
  await writePart(sujet.titre, partOf(sujet.titre, rapport))
  if (rapport.essais.some(({ ok }) => !ok)) process.exitCode = 1
}
