import type { DateIso } from '@mon-espace/domain'
import ical from 'ical-generator'
import { type Connecte, overallRole } from '../acces/connecte.ts'
import type { Deps } from '../deps.ts'
import { readChoix } from '../dossiers/choix.ts'
import { echeancesOf, SANS_ECHEANCE } from '../dossiers/colonnes.ts'
import { walk } from '../dossiers/export/lignes.ts'
import { lienDossier, nommer } from '../dossiers/lettres.ts'
import { today } from '../store/clock.ts'

/** A calendar of more deadlines is read by nobody. */
const DOSSIERS_MAX = 500
const COLONNES = ['numero', 'type', 'etat', 'cree_le', 'complet_le', 'suivi'] as const

/** Those that are theirs: an administrator answers for the whole enterprise, others for what they follow. */
const SIENS = {
  administrateur: {},
  employeur: { auteur: 'moi' },
  gestionnaire: { affectation: 'moi' },
} as const

/**
 * The deadlines of a person's dossiers, whole days in Paris, nearest first: by the numbers of the dossiers, without anybody's name.
 * @returns an iCalendar object (RFC 5545)
 */
export async function drawCalendrier(
  deps: Pick<Deps, 'db' | 'clock' | 'config' | 'donnees' | 'dispositifs'>,
  who: Connecte,
): Promise<string> {
  const role = overallRole(who)
  const { urlPublique } = deps.config
  const calendrier = ical({
    name: 'Mon espace : échéances',
    prodId: { company: 'Mon espace', product: 'Échéances', language: 'FR' },
    ttl: 3600,
  })
  if (role === null) return calendrier.toString()
  const choix = await readChoix(deps, SIENS[role])
  const demande = { db: deps.db, caller: who, q: '', choix, tri: 'echeance' } as const
  const aujourdhui = today(deps.clock) as DateIso
  let dossiers = 0
  for await (const rows of walk(demande, { from: null, limite: DOSSIERS_MAX, colonnes: COLONNES }))
    for (const row of rows) {
      if (row.echeance >= SANS_ECHEANCE || dossiers === DOSSIERS_MAX) return calendrier.toString()
      const dues = echeancesOf(deps, row, aujourdhui).filter(
        ({ pour }) => (pour === 'operateur') === (role === 'gestionnaire'),
      )
      // Drafts without dates, of which nothing is due, stand among the others.
      if (dues.length > 0) dossiers += 1
      for (const { code, libelle, date } of dues)
        calendrier.createEvent({
          id: `${row.id}-${code}@${new URL(urlPublique).hostname}`,
          // A day without a zone: with one, the library would move it where the server is far from it.
          start: date,
          allDay: true,
          summary: `${nommer(row)} : ${libelle}`,
          url: lienDossier(urlPublique, row),
        })
    }
  return calendrier.toString()
}
