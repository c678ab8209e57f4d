import { type Adresse, type Dispositif, resumeOf, sectionEmployeur, valueAt } from '@mon-espace/domain'
import { gestionnaires } from '../comptes/comptes.ts'
import type { Lettre } from '../courriels/gabarit.ts'
import { postLettre } from '../courriels/outbox.ts'
import { instant } from '../store/clock.ts'
import { empreinte } from '../store/empreinte.ts'
import { motsDe } from '../store/mots.ts'
import type { StoreWrite } from '../store/store.ts'
import type { Contrat } from './dispositif.ts'
import type { Outils } from './save.ts'

type Porteur = Pick<Dispositif, 'reperes'>

/** An address of the employer's section, of a kind that asks for it. */
const adresseOf = (dispositif: Porteur, contrat: Contrat, champ: 'adresse' | 'autreAdresse') =>
  valueAt(contrat, `${sectionEmployeur(dispositif)}.${champ}`) as Adresse | null

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

function lettre(dispositif: Dispositif, contrat: Contrat, autre: Adresse): Lettre {
  const { siret, denomination } = resumeOf(dispositif, contrat)
  const connue = adresseOf(dispositif, contrat, 'adresse')
  return {
    // Everything of a draft is typed, its SIRET too, and a subject holds no typed word.
    sujet: 'Adresse d’établissement à vérifier',
    titre: 'Une autre adresse a été déclarée',
    paragraphes: [
      'Bonjour,',
      `En saisissant ${dispositif.mots.un}, l’entreprise ci-dessous a déclaré une autre adresse que celle que nous lui connaissons. Merci de la vérifier.`,
    ],
    faits: [
      ['Entreprise', denomination ?? ''],
      ['SIRET', siret ?? ''],
      ['Adresse de l’établissement', connue ? line(connue) : ''],
      ['Autre adresse', line(autre)],
    ],
  }
}

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
export function settlesAutreAdresse(
  dispositif: Porteur,
  section: string,
  before: Contrat,
  after: Contrat,
): boolean {
  const now = adresseOf(dispositif, after, 'autreAdresse')
  if (!now || section !== sectionEmployeur(dispositif)) return true
  return inOneGo(adresseOf(dispositif, before, 'autreAdresse'), now)
}

/** Tells the « service collecte » of another address, once per address: typing it again sends nothing. */
export async function signalAutreAdresse(
  trx: StoreWrite,
  { clock, config }: Pick<Outils, 'clock' | 'config'>,
  dispositif: Dispositif,
  contrat: Contrat,
): Promise<void> {
  const autre = adresseOf(dispositif, contrat, 'autreAdresse')
  if (!autre || !complete(autre)) return
  const first = await trx
    .insertInto('adresse_signalee')
    .values({
      siret: resumeOf(dispositif, contrat).siret ?? '',
      empreinte: empreinte(motsDe(line(autre)).join(' ')),
      le: instant(clock),
    })
    .onConflict((c) => c.columns(['siret', 'empreinte']).doNothing())
    .returning('siret')
    .executeTakeFirst()
  if (!first) return
  const a = config.courrielCollecte === null ? await gestionnaires(trx) : [config.courrielCollecte]
  if (a.length > 0) await postLettre(trx, clock, a, lettre(dispositif, contrat, autre))
}
