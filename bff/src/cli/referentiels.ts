import { parseArgs } from 'node:util'
import { isDateIso } from '@mon-espace/domain'
import { FichierRefuse } from '../node/referentiels/fichier-refuse.ts'
import { importReferentiel } from '../node/referentiels/import-referentiel.ts'
import { readPackInstalle } from '../node/referentiels/pack-installe.ts'
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

async function importer(path: string): Promise<void> {
  const date = values.date
  if (date !== undefined && !isDateIso(date)) throw new FichierRefuse(TEXTES.dateInconnue)
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

async function etat(): Promise<void> {
  const { version, npec, certifications, cpne } = await readPackInstalle(dataDir)
  const niveaux = npec.reduce(
    (n, { codeCpne }) => n + (typeof codeCpne === 'string' ? 1 : codeCpne.length),
    0,
  )
  console.log(TEXTES.etat(version, niveaux, certifications.length, cpne.length))
}

try {
  if (commande === 'importer' && fichier) await importer(fichier)
  else if (commande === 'etat') await etat()
  else throw new FichierRefuse(TEXTES.usage)
} catch (cause) {
  if (!(cause instanceof FichierRefuse)) throw cause
  console.error(cause.message)
  process.exitCode = 1
}
