import { parseArgs } from 'node:util'
import { Courriel, NouveauCompte, Siret } from '@mon-espace/domain/api'
import { findCompteByEmail } from '../comptes/comptes.ts'
import { inviteCompte } from '../comptes/invite.ts'
import type { Ouverture } from '../comptes/open-compte.ts'
import type { Deps } from '../deps.ts'
import { findEtablissement } from '../entreprises/etablissements.ts'
import { openPlatform } from '../node/open-deps.ts'
import { readSettings } from '../node/settings.ts'
import { resetFacteur } from '../second-facteur/retirer.ts'
import { readConnecte } from '../sessions/sessions.ts'
import { write } from '../store/store.ts'

const USAGE = `npm run comptes -- creer-gestionnaire   --email … --civilite M.|Mme --nom … --prenom …
npm run comptes -- creer-administrateur --email … --civilite M.|Mme --nom … --prenom … --siret …
npm run comptes -- retirer-second-facteur --email …

The person gets a mail with a link to choose their password (24 hours).
Settings are those of the service: DATA_DIR, DATABASE_URL, URL_PUBLIQUE, SMTP_URL…`

const text = { type: 'string' } as const
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { email: text, civilite: text, nom: text, prenom: text, fonction: text, siret: text },
})

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}

async function etablissementOf(deps: Deps): Promise<Ouverture['etablissement']> {
  const siret = Siret.safeParse(values.siret ?? '')
  const found = siret.success ? await findEtablissement(deps.db, siret.data) : undefined
  return found ? { siren: found.siren, siret: found.siret } : fail('--siret: unknown to the directory')
}

async function openAccount(command: 'creer-gestionnaire' | 'creer-administrateur'): Promise<void> {
  const email = Courriel.safeParse(values.email ?? '')
  const nom = NouveauCompte.shape.nom.safeParse(values.nom ?? '')
  const prenom = NouveauCompte.shape.prenom.safeParse(values.prenom ?? '')
  const { civilite, fonction = null } = values
  if (!email.success || !nom.success || !prenom.success || (civilite !== 'M.' && civilite !== 'Mme'))
    fail(USAGE)
  const { deps, close } = await openPlatform({ ...readSettings(process.env), LOG: 'error' })
  const officer = command === 'creer-gestionnaire'
  const ouverture = {
    identite: { email: email.data, civilite, nom: nom.data, prenom: prenom.data, fonction },
    role: officer ? ('gestionnaire' as const) : ('administrateur' as const),
    etablissement: officer ? null : await etablissementOf(deps),
  }
  const compte = await write(deps.db, (trx) => inviteCompte(trx, deps, ouverture))
  await close()
  if (!compte) fail(`${email.data} has an account already`)
  console.log(`Account opened for ${compte.email}; a mail tells them how to choose their password.`)
}

/** For whoever lost all their means and codes, once the operator has made sure of who asks. */
async function takeFactorOff(): Promise<void> {
  const email = Courriel.safeParse(values.email ?? '')
  if (!email.success) fail(USAGE)
  const { deps, close } = await openPlatform({ ...readSettings(process.env), LOG: 'error' })
  const taken = await write(deps.db, async (trx) => {
    const compte = await findCompteByEmail(trx, email.data)
    return compte && resetFacteur(trx, deps, await readConnecte(trx, compte.id), EXPLOITANT)
  })
  await close()
  if (!taken) fail(`${email.data} has no second factor`)
  console.log(`Second factor of ${email.data} taken off; a mail tells them.`)
}

const EXPLOITANT = {
  nom: 'exploitant',
  id: null,
  role: 'service',
  dit: 'Votre opérateur de compétences',
} as const

const COMMANDS: Readonly<Record<string, () => Promise<void>>> = {
  'creer-gestionnaire': () => openAccount('creer-gestionnaire'),
  'creer-administrateur': () => openAccount('creer-administrateur'),
  'retirer-second-facteur': takeFactorOff,
}
const run = COMMANDS[positionals[0] ?? ''] ?? (() => fail(USAGE))
await run().catch((fault: Error) => fail(fault.message))
