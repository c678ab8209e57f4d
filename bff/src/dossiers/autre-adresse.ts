import type { Adresse, Contrat, NomSection } from '@mon-espace/domain'
import { gestionnaires } from '../comptes/comptes.ts'
import type { Lettre } from '../courriels/gabarit.ts'
import { postLettre } from '../courriels/outbox.ts'
import { instant } from '../store/clock.ts'
import { empreinte } from '../store/empreinte.ts'
import type { Ecriture } from '../store/magasin.ts'
import { motsDe } from '../store/mots.ts'
import type { Outils } from './ecrire.ts'

type Employeur = Contrat['employeur']

const line = (a: Adresse) =>
  [
    [a.numero, a.voie].filter(Boolean).join(' '),
    a.complement,
    [a.codePostal, a.commune].filter(Boolean).join(' '),
  ]
    .filter(Boolean)
    .join(', ')

/** An address somebody could write to: until then it is still being typed. */
const complete = ({ voie, codePostal, commune }: Adresse) =>
  Boolean(voie?.trim() && /^\d{5}$/.test(codePostal?.trim() ?? '') && commune?.trim())

const lettre = (employeur: Employeur, autre: Adresse): Lettre => ({
  // Everything of a draft is typed, its SIRET too, and a subject holds no typed word.
  sujet: 'Adresse d’établissement à vérifier',
  titre: 'Une autre adresse a été déclarée',
  paragraphes: [
    'Bonjour,',
    'En saisissant un contrat d’apprentissage, l’entreprise ci-dessous a déclaré une autre adresse que celle que nous lui connaissons. Merci de la vérifier.',
  ],
  faits: [
    ['Entreprise', employeur.denomination ?? ''],
    ['SIRET', employeur.siret ?? ''],
    ['Adresse de l’établissement', line(employeur.adresse)],
    ['Autre adresse', line(autre)],
  ],
})

const blank = (autre: Adresse | null) => !autre || Object.values(autre).every((part) => !part?.trim())

/** Given whole: nothing was there before, or another whole address that shares neither street nor postal code. */
const inOneGo = (before: Adresse | null, now: Adresse) =>
  blank(before) ||
  (before !== null && complete(before) && before.voie !== now.voie && before.codePostal !== now.codePostal)

/**
 * Is the other address settled by this save? A form saves while somebody types: « rue », « rue Oberkampf », « 110 rue
 * Oberkampf » are one address, to be told of once. So it is settled when it comes whole in one save (a program, a
 * browser that fills the form in), or else when the next save is of another section: they have left the screen. Validation
 * settles whatever is left.
 */
export function settlesAutreAdresse(section: NomSection, before: Contrat, after: Contrat): boolean {
  const now = after.employeur.autreAdresse
  if (!now || section !== 'employeur') return true
  return inOneGo(before.employeur.autreAdresse, now)
}

/** Tells the « service collecte » of another address, once per address: typing it again sends nothing. */
export async function signalAutreAdresse(
  trx: Ecriture,
  { clock, config }: Pick<Outils, 'clock' | 'config'>,
  employeur: Employeur,
): Promise<void> {
  const autre = employeur.autreAdresse
  if (!autre || !complete(autre)) return
  const first = await trx
    .insertInto('adresse_signalee')
    .values({
      siret: employeur.siret ?? '',
      empreinte: empreinte(motsDe(line(autre)).join(' ')),
      le: instant(clock),
    })
    .onConflict((c) => c.columns(['siret', 'empreinte']).doNothing())
    .returning('siret')
    .executeTakeFirst()
  if (!first) return
  const a = config.courrielCollecte === null ? await gestionnaires(trx) : [config.courrielCollecte]
  if (a.length > 0) await postLettre(trx, clock, a, lettre(employeur, autre))
}
