import type { Connecte } from '../acces/connecte.ts'
import type { Deps } from '../deps.ts'
import type { Regle } from '../http/limiter.ts'
import { refus } from '../http/refus.ts'
import { instant, instantIn } from '../store/clock.ts'
import { compiled } from '../store/compiled.ts'
import { empreinte } from '../store/empreinte.ts'
import { MARQUE } from './marque.ts'

const MINUTE = 60
/** Calls of one key: twenty a second, over a minute. */
const APPELS: Regle = { genre: 'fenetre', secondes: MINUTE, max: 20 * MINUTE }
/** Wrong keys from one address; right ones from there are never refused for them. */
const DEVINETTES: Regle = { genre: 'fenetre', secondes: 5 * MINUTE, max: 100 }

const rowsOf = compiled((db, presentee: { empreinte: string }) =>
  db.selectFrom('cle_acces').selectAll().where('empreinte', '=', presentee.empreinte),
)

/**
 * The key that a request presents: `Authorization: Bearer mec_…`, or `X-API-KEY` as the software of CFA sends it. Any other token
 * beside it is somebody else's: of the OAuth of that software, or of the gateway of a portal, which adds its own to every call. null without one.
 */
export function presentedCle({ headers }: Request): string | null {
  const [, bearer = null] = /^bearer +(\S+) *$/i.exec(headers.get('authorization') ?? '') ?? []
  return headers.get('x-api-key') || (bearer?.startsWith(MARQUE) ? bearer : null)
}

/**
 * Who calls by this key: the software of an enterprise, with the rights of an employer of it at the most.
 * @throws Refus 401 `cle_inconnue`; 429 for a key that calls too often, or an address that guesses
 */
export async function readCle(
  { db, clock, limiter }: Pick<Deps, 'db' | 'clock' | 'limiter'>,
  presentee: string,
  adresse: string,
): Promise<Connecte> {
  const [row] = await rowsOf(db, { empreinte: empreinte(presentee) })
  if (!row) {
    await limiter.take({ regle: DEVINETTES, quoi: `cleAdresse ${adresse}` })
    throw refus('cle_inconnue', { entetes: { 'www-authenticate': 'Bearer error="invalid_token"' } })
  }
  await limiter.take({ regle: APPELS, quoi: `cle ${row.id}` })
  if (row.utilisee_le === null || row.utilisee_le < instantIn(clock, -MINUTE))
    await db
      .updateTable('cle_acces')
      .set({ utilisee_le: instant(clock) })
      .where('id', '=', row.id)
      .execute()
  return {
    sessionId: '',
    compteId: row.id,
    email: '',
    civilite: '',
    prenom: 'Clé de logiciel',
    nom: `«\u00a0${row.libelle}\u00a0»`,
    fonction: null,
    telephone: null,
    gestionnaire: false,
    droits: [{ siren: row.siren, role: 'employeur', sirets: null }],
    cle: JSON.parse(row.droits),
  }
}
