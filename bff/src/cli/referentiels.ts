import { stat } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { isDateIso } from '@mon-espace/domain'
import { FichierRefuse } from '../node/referentiels/fichier-refuse.ts'
import { importReferentiel } from '../node/referentiels/import-referentiel.ts'
import { readPackInstalle } from '../node/referentiels/pack-installe.ts'
import { readDescription } from '../node/referentiels/siro/format.ts'
import { importSiro } from '../node/referentiels/siro/import-siro.ts'
import { TEXTES } from '../node/referentiels/textes.ts'

/** What follows `npm run referentiels -- `: a command, a file, and how to import it. */
function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        date: { type: 'string' },
        'accepter-moins': { type: 'boolean' },
        essai: { type: 'boolean' },
      },
    })
  } catch {
    // An option that is none: the usage tells which there are.
    return { values: {}, positionals: [] }
  }
}

const { values, positionals } = readArguments()
const dataDir = process.env.DATA_DIR ?? '.data'
const [commande, fichier] = positionals

const NATURES = {
  npec: 'niveaux de prise en charge',
  certifications: 'Kit apprentissage (certifications)',
  diplomes: 'diplômes de la BCN',
}
const QUOI = { niveaux: 'Niveaux', certifications: 'Certifications', branches: 'Branches' }

function dateGiven() {
  const { date } = values
  if (date !== undefined && !isDateIso(date)) throw new FichierRefuse(TEXTES.dateInconnue)
  return date
}

async function importer(path: string): Promise<void> {
  const date = dateGiven()
  const { nature, lignes, difference, pack } = await importReferentiel(path, {
    dataDir,
    date,
    accepterMoins: values['accepter-moins'],
    essai: values.essai,
  })
  console.log(TEXTES.lu(lignes, NATURES[nature]))
  for (const [cle, comptes] of Object.entries(difference)) {
    const { ajoutes, retires, modifies, exemples } = comptes
    if (ajoutes + retires + modifies === 0) continue
    console.log(TEXTES.ecart(QUOI[cle as keyof typeof QUOI], ajoutes, retires, modifies))
    for (const exemple of exemples) console.log(`  ${exemple}`)
  }
  console.log(values.essai ? TEXTES.essai : TEXTES.installe(pack.version))
}

/** The table tells no date: the day it was written, unless another is given. */
async function siro(path: string): Promise<void> {
  const ecrit = await stat(path).catch(() => null)
  if (!ecrit?.isFile()) throw new FichierRefuse(TEXTES.introuvable(path))
  const date = dateGiven() ?? ecrit.mtime.toISOString().slice(0, 10)
  const { 'accepter-moins': accepterMoins, essai } = values
  const { description, ecartees } = await importSiro(path, { dataDir, date, accepterMoins, essai })
  const opcos = [...new Set(description.couples.flat())].sort()
  console.log(TEXTES.siroLu(description.lignes, ecartees, opcos))
  console.log(essai ? TEXTES.essai : TEXTES.siroInstalle(date))
}

async function etat(): Promise<void> {
  const { version, npec, certifications, cpne } = await readPackInstalle(dataDir)
  const niveaux = npec.reduce(
    (n, { codeCpne }) => n + (typeof codeCpne === 'string' ? 1 : codeCpne.length),
    0,
  )
  console.log(TEXTES.etat(version, niveaux, certifications.length, cpne.length))
  const table = await readDescription(dataDir)
  console.log(table ? TEXTES.siroEtat(table.date, table.lignes) : TEXTES.siroAbsente)
}

try {
  if (commande === 'importer' && fichier) await importer(fichier)
  else if (commande === 'siro' && fichier) await siro(fichier)
  else if (commande === 'etat') await etat()
  else throw new FichierRefuse(TEXTES.usage)
} catch (cause) {
  if (!(cause instanceof FichierRefuse)) throw cause
  console.error(cause.message)
  process.exitCode = 1
}
