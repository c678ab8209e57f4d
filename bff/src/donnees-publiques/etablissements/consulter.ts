import { type ConsultationEtablissement, EtablissementPublic } from '@mon-espace/domain/api'
import type { Deps } from '../../deps.ts'
import { instant, instantIn } from '../../store/clock.ts'
import { Panne } from '../service/panne.ts'

const JOUR = 86_400
/** How long an answer is taken for today's; one that there is none is asked again the next day: the register is. */
const FRAIS = 7 * JOUR
const INCONNU = JOUR
/** How long an answer may serve while the register is down, and is kept. */
export const GARDE = 60 * JOUR

type Garde = Pick<ConsultationEtablissement, 'etablissement'> & { readonly le: string }
type Outils = Pick<Deps, 'db' | 'clock' | 'registre'>

async function readKept({ db, clock }: Outils, numero: string): Promise<Garde | null> {
  const row = await db
    .selectFrom('etablissement_public')
    .select(['reponse', 'le'])
    .where('numero', '=', numero)
    .where('le', '>', instantIn(clock, -GARDE))
    .executeTakeFirst()
  if (!row) return null
  const lu = EtablissementPublic.nullable().safeParse(JSON.parse(row.reponse))
  // Kept by another version of the service: asked again.
  return lu.success ? { etablissement: lu.data, le: row.le } : null
}

async function keep({ db, clock }: Outils, numero: string, etablissement: EtablissementPublic | null) {
  const row = { reponse: JSON.stringify(etablissement), le: instant(clock) }
  await db
    .insertInto('etablissement_public')
    .values({ numero, ...row })
    .onConflict((c) => c.column('numero').doUpdateSet(row))
    .execute()
  return { etablissement, le: row.le }
}

const told = ({ etablissement, le }: Garde): ConsultationEtablissement => ({
  etat: etablissement ? 'trouve' : 'inconnu',
  etablissement,
  le,
})

const isFresh = ({ etablissement, le }: Garde, { clock }: Outils) =>
  le > instantIn(clock, etablissement ? -FRAIS : -INCONNU)

/** What the register says of an establishment, as kept where that is recent, or where the register is down. */
export async function consultEtablissement(deps: Outils, numero: string): Promise<ConsultationEtablissement> {
  if (!deps.registre) return { etat: 'sans', etablissement: null, le: null }
  const garde = await readKept(deps, numero)
  if (garde && isFresh(garde, deps)) return told(garde)
  try {
    return told(await keep(deps, numero, await deps.registre.find(numero)))
  } catch (fault) {
    if (!(fault instanceof Panne)) throw fault
    return garde?.etablissement ? told(garde) : { etat: 'indisponible', etablissement: null, le: null }
  }
}
