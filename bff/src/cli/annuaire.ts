import { readFile } from 'node:fs/promises'
import { sirenOf, siretValid } from '@mon-espace/domain'
import { Adresse } from '@mon-espace/domain/api'
import { z } from 'zod'
import { upsertEntreprise } from '../entreprises/inscrire.ts'
import { openPlatform } from '../node/open-deps.ts'
import { readSettings } from '../node/settings.ts'
import { write } from '../store/store.ts'

const USAGE = `npm run annuaire -- entreprises.json

A list of {siren, denomination, etablissements: [{siret, denomination, siege, adresse, prive, telephone, courriel,
typeEmployeur, employeurSpecifique, codeApe, effectif, codeIdcc}]}; null where nothing is known. All of it is written, or
nothing.`

const texte = z.string().max(500).nullable()
const Annuaire = z.array(
  z
    .strictObject({
      siren: z.string(),
      denomination: z.string().min(1),
      etablissements: z
        .array(
          z.strictObject({
            siret: z.string().refine(siretValid, 'not a SIRET'),
            denomination: z.string().min(1),
            siege: z.boolean(),
            adresse: Adresse,
            prive: z.boolean(),
            telephone: texte,
            courriel: texte,
            typeEmployeur: texte,
            employeurSpecifique: texte,
            codeApe: texte,
            effectif: z.int().nullable(),
            codeIdcc: texte,
          }),
        )
        .min(1),
    })
    .refine(
      (e) => e.etablissements.every(({ siret }) => sirenOf(siret) === e.siren),
      'a SIRET of another SIREN',
    )
    .refine((e) => e.etablissements.filter((x) => x.siege).length === 1, 'one head office, no more, no less'),
)

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}

const [path] = process.argv.slice(2)
if (!path) fail(USAGE)
const read = Annuaire.safeParse(JSON.parse(await readFile(path, 'utf8')))
if (!read.success) fail(read.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('\n'))
const { deps, close } = await openPlatform({ ...readSettings(process.env), LOG: 'error' })
await write(deps.db, async (trx) => {
  for (const entreprise of read.data) await upsertEntreprise(trx, entreprise)
})
await close()
console.log(`${read.data.length} enterprises in the directory`)
