import type { Deps } from '../deps.ts'
import { sendMessage } from '../messages/ecrire.ts'
import { markRead } from '../messages/lire.ts'
import type { StoreWrite } from '../store/store.ts'
import type { Acteurs, Tour } from './dossiers.ts'
import { seedClock } from './seed-clock.ts'
import { MOTIFS } from './textes.ts'

/** Days after the documents were looked at, that a day apart each they write to each other. */
const JOURS = 6

/** They write to each other about a document to be replaced: the officer asks, is answered, and asks again, which is not read yet. */
export async function seedFil(
  trx: StoreWrite,
  outils: Pick<Deps, 'clock' | 'config' | 'dispositifs'>,
  { employeur, gestionnaire }: Pick<Acteurs, 'employeur' | 'gestionnaire'>,
  { id, etape }: Pick<Tour, 'etape'> & { readonly id: string },
): Promise<void> {
  const fil = MOTIFS[etape.type]?.fil
  if (!fil) throw new Error(`no words for ${etape.type}`)
  const clock = seedClock(outils.clock)
  const scene = { ...outils, clock }
  const [question, reponse, suite] = fil
  const refused = await trx
    .selectFrom('piece')
    .select('type')
    .where('dossier_id', '=', id)
    .where('etat', '=', 'non_conforme')
    .orderBy('type')
    .executeTakeFirst()
  clock.goTo(etape.ilYA - JOURS)
  const asked = await sendMessage(trx, scene, gestionnaire, { id, texte: question, sujet: refused?.type })
  clock.goTo(etape.ilYA - JOURS - 1)
  await markRead(trx, scene, employeur, { id, jusqua: asked.id })
  const answered = await sendMessage(trx, scene, employeur, { id, texte: reponse })
  clock.goTo(etape.ilYA - JOURS - 2)
  await markRead(trx, scene, gestionnaire, { id, jusqua: answered.id })
  await sendMessage(trx, scene, gestionnaire, { id, texte: suite })
}
