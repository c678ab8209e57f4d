import {
  type DateIso,
  type Dispositif,
  formatDate,
  formatDateLong,
  type Mots,
  type RoleSignataire,
  type Silence,
} from '@mon-espace/domain'
import type { EcheanceDossier } from '@mon-espace/domain/api'
import type { Lettre } from '../courriels/gabarit.ts'
import { momentEnLettres } from '../documents/text/format.ts'
import { dayOf } from '../store/clock.ts'
import type { TableDossier } from '../store/schema.ts'

/** A participle as the name of the contract wants it. */
const accordee = ({ feminin }: Mots, participe: string) => (feminin ? `${participe}e` : participe)

type Numerote = Pick<TableDossier, 'id' | 'numero'>

/** The page of a dossier. */
export const lienDossier = (urlPublique: string, { id }: Pick<TableDossier, 'id'>) =>
  `${urlPublique}/mes-contrats/dossiers/${id}`

/** The decision of the OPCO. Mails name the dossier by its number, never the person. */
export function lettreDecision(
  { mots }: Pick<Dispositif, 'mots'>,
  row: Numerote,
  { decision, motif }: { decision: 'accepter' | 'refuser'; motif?: string | null | undefined },
  urlPublique: string,
): Lettre {
  const accepte = decision === 'accepter'
  const contrat = `${mots.du} ${accordee(mots, 'enregistré')} sous le numéro ${row.numero}`
  return {
    sujet: `Dossier ${row.numero} : prise en charge ${accepte ? 'acceptée' : 'refusée'}`,
    titre: accepte ? 'La prise en charge est acceptée' : 'La prise en charge est refusée',
    paragraphes: [
      'Bonjour,',
      accepte
        ? `La prise en charge ${contrat} est acceptée. L’accord de prise en charge est à télécharger depuis le dossier.`
        : `La prise en charge ${contrat} est refusée.`,
      ...(accepte || !motif ? [] : [`Motif donné par votre gestionnaire : ${motif}`]),
    ],
    action: { libelle: 'Ouvrir le dossier', url: lienDossier(urlPublique, row) },
  }
}

/** How a mail names the contract to those who are no employer, and tells them what follows. */
const NOTIFICATIONS: Readonly<
  Partial<Record<RoleSignataire, (du: string, row: Refuse) => readonly [contrat: string, suite: string]>>
> = {
  representant: (du, { denomination }) => [
    `${du} conclu avec ${denomination}, que vous signez comme représentant légal`,
    'L’employeur est prévenu : c’est lui qui peut corriger ce contrat et le présenter à nouveau.',
  ],
  // A training centre must know whose contract it is: it has many with one employer.
  cfa: (du, { denomination, siret, personne }) => [
    `${du} conclu entre ${denomination} (SIRET ${siret}) et ${personne}, pour une formation dans votre établissement`,
    'L’employeur est prévenu : c’est lui qui peut corriger ce contrat et le présenter à nouveau.',
  ],
}

type Refuse = Numerote & Pick<TableDossier, 'denomination' | 'siret' | 'personne'>

/**
 * A refusal, notified to a party that is no employer or to the training centre, with the reason as the case officer gave it.
 * It leads nowhere: they have no account.
 * @source art. D6224-2 and D6325-2 C. trav.
 */
export function lettreRefusNotifie(
  { mots, refus }: Pick<Dispositif, 'mots' | 'refus'>,
  row: Refuse,
  { role, motif }: { role: RoleSignataire; motif: string },
  { organisme }: { organisme: string },
): Lettre {
  const [contrat, suite] = NOTIFICATIONS[role]?.(mots.du, row) ?? [
    `${mots.du} que vous avez conclu avec ${row.denomination}`,
    'Votre employeur est prévenu : c’est lui qui peut corriger ce contrat et le présenter à nouveau. Voyez avec lui ce que devient votre embauche.',
  ]
  return {
    sujet: `Dossier ${row.numero} : prise en charge refusée`,
    titre: 'La prise en charge du contrat est refusée',
    paragraphes: [
      'Bonjour,',
      `La prise en charge ${contrat}, dossier ${row.numero}, est refusée par ${organisme}. Le contrat n’est pas déposé.`,
      `Motif de la décision : ${motif}`,
      suite,
      `Si vous n’êtes pas d’accord, vous pouvez demander par écrit à ${organisme} de revoir sa décision, puis la contester devant le juge compétent.`,
    ],
    note: `Vous recevez ce message parce que la loi demande de vous notifier cette décision (art. ${refus.article} du code du travail).`,
  }
}

/** What silence accepted, told to both sides. */
export const lettreTacite = (
  { mots }: Pick<Dispositif, 'mots'>,
  row: Numerote,
  { dernierJour, article }: Pick<Silence, 'dernierJour' | 'article'>,
  urlPublique: string,
): Lettre => ({
  sujet: `Dossier ${row.numero} : prise en charge réputée acceptée`,
  titre: 'La prise en charge est réputée acceptée',
  paragraphes: [
    'Bonjour,',
    `La prise en charge ${mots.du} ${accordee(mots, 'enregistré')} sous le numéro ${row.numero} est réputée acceptée : aucune réponse n’a été donnée au plus tard le ${formatDate(dernierJour)} (art. ${article} du code du travail). Le contrat est réputé déposé.`,
    'L’accord de prise en charge est à télécharger depuis le dossier.',
  ],
  action: { libelle: 'Ouvrir le dossier', url: lienDossier(urlPublique, row) },
})

/**
 * What became of the documents of a dossier, each with the officer's reason where it is to be replaced, null where it need
 * not be after all. Reasons stand in the body only: a subject carries nothing of a person.
 */
export function lettrePieces(
  row: Numerote,
  pieces: readonly (readonly [piece: string, motif: string | null])[],
  urlPublique: string,
): Lettre {
  const refusees = pieces.filter((one): one is readonly [string, string] => one[1] !== null)
  const reprises = pieces.filter(([, motif]) => motif === null).map(([piece]) => piece)
  const [titre, ...demande] =
    refusees.length === 0
      ? [pluriel(reprises.length, 'une pièce n’est plus', 'pièces ne sont plus')]
      : [
          pluriel(refusees.length, 'une pièce est', 'pièces sont'),
          refusees.length === 1
            ? `La pièce « ${refusees[0]?.[0]} » du dossier ${row.numero} n’est pas conforme : déposez une nouvelle version depuis la page du dossier.`
            : `${refusees.length} pièces du dossier ${row.numero} ne sont pas conformes : déposez de chacune une nouvelle version depuis la page du dossier.`,
        ]
  return {
    sujet: `Dossier ${row.numero} : ${titre}`,
    titre: `${titre?.charAt(0).toUpperCase()}${titre?.slice(1)}`,
    paragraphes: [
      'Bonjour,',
      ...demande,
      ...refusees.map(([piece, motif]) =>
        refusees.length === 1
          ? `Motif donné par votre gestionnaire : ${motif}`
          : `« ${piece} ». Motif donné par votre gestionnaire : ${motif}`,
      ),
      ...reprises.map(
        (piece) =>
          `Votre gestionnaire est revenu sur son avis : la pièce « ${piece} » du dossier ${row.numero} n’est plus à remplacer. Si vous en avez déjà déposé une nouvelle version, elle reste dans le dossier.`,
      ),
    ],
    action: { libelle: 'Ouvrir le dossier', url: lienDossier(urlPublique, row) },
  }
}

/** « une pièce est à remplacer », « 2 pièces sont à remplacer ». */
const pluriel = (n: number, une: string, plusieurs: string) =>
  `${n === 1 ? une : `${n} ${plusieurs}`} à remplacer`

/** Something to correct in the contract, asked by the case officer. */
export const lettreCorrection = (
  { mots }: Pick<Dispositif, 'mots'>,
  row: Numerote,
  urlPublique: string,
): Lettre => ({
  sujet: `Dossier ${row.numero} : une correction est demandée`,
  titre: 'Une correction est demandée',
  paragraphes: [
    'Bonjour,',
    `Votre gestionnaire demande une correction du contrat enregistré sous le numéro ${row.numero}. Le dossier est de nouveau modifiable ; il garde son numéro. Après correction, validez-le et déposez ${mots.leFormulaire ?? 'le document'} signé à nouveau.`,
  ],
  action: { libelle: 'Ouvrir le dossier', url: lienDossier(urlPublique, row) },
})

/** A contract that ended before its term, told to both sides. */
export const lettreRupture = (
  { mots }: Pick<Dispositif, 'mots'>,
  row: Numerote,
  date: DateIso,
  urlPublique: string,
): Lettre => ({
  sujet: `Dossier ${row.numero} : rupture déclarée`,
  titre: 'La rupture du contrat est enregistrée',
  paragraphes: [
    'Bonjour,',
    `La rupture ${mots.du} ${accordee(mots, 'enregistré')} sous le numéro ${row.numero} a été déclarée. Son dernier jour est le ${formatDate(date)}.`,
    'Le dossier dit ce que chacun doit faire, dans quel délai, et ce que devient le financement.',
  ],
  action: { libelle: 'Ouvrir le dossier', url: lienDossier(urlPublique, row) },
})

/** A draft that will be deleted for lack of use. */
export const lettreBrouillon = (
  { mots }: Pick<Dispositif, 'mots'>,
  row: Pick<TableDossier, 'id'>,
  date: string,
  urlPublique: string,
): Lettre => ({
  sujet: 'Un brouillon de contrat va être supprimé',
  titre: 'Un brouillon va être supprimé',
  paragraphes: [
    'Bonjour,',
    `${mots.un.charAt(0).toUpperCase()}${mots.un.slice(1)} ${accordee(mots, 'commencé')} dans Mon espace n’a pas été ${accordee(mots, 'modifié')} depuis plus de deux mois. Sans nouvelle modification, ce brouillon sera supprimé le ${formatDate(date as DateIso)}.`,
    'Pour le conserver, ouvrez-le et enregistrez une modification.',
  ],
  action: { libelle: 'Ouvrir le brouillon', url: lienDossier(urlPublique, row) },
})

/** The file is complete: what was received, when, and by when it is answered. */
export function lettreRecepisse(
  row: Numerote,
  recus: readonly { readonly libelle: string; readonly deposeLe: string }[],
  echeances: readonly EcheanceDossier[],
  urlPublique: string,
): Lettre {
  const reponse = echeances.map(
    ({ libelle, date }) => `${libelle} au plus tard le ${formatDateLong(date, { weekday: true })}.`,
  )
  return {
    sujet: `Dossier ${row.numero} : dossier complet bien reçu`,
    titre: 'Votre dossier est complet',
    paragraphes: [
      'Bonjour,',
      `Nous avons reçu tous les documents demandés pour le dossier ${row.numero} : son instruction commence.`,
      ...reponse,
      'Le récépissé de dépôt est à télécharger depuis le dossier.',
    ],
    faits: recus.map(({ libelle, deposeLe }) => [libelle, momentEnLettres(deposeLe)] as const),
    action: { libelle: 'Ouvrir le dossier', url: lienDossier(urlPublique, row) },
  }
}

/** A deadline as its mail tells it. */
export interface EcheanceDite extends Pick<EcheanceDossier, 'libelle' | 'date' | 'depassee'> {
  readonly dossier: Pick<TableDossier, 'id' | 'numero' | 'cree_le'>
}

const ECHEANCES_MAX = 30

/** How mails and lists of mails name a dossier, never the person. */
export const nommer = ({ numero, cree_le }: Pick<TableDossier, 'numero' | 'cree_le'>): string =>
  numero ? `Dossier ${numero}` : `Brouillon du ${formatDate(dayOf(new Date(cree_le)))}`

const dire = ({ libelle, date, depassee }: EcheanceDite) =>
  `${libelle}, ${depassee ? 'délai échu le' : 'au plus tard le'} ${formatDateLong(date, { weekday: true })}`

/**
 * The deadlines that one person must act on, those that passed first.
 * @param liste where all of theirs are shown
 */
export function lettreEcheances(dites: readonly EcheanceDite[], urlPublique: string, liste: string): Lettre {
  const ordre = dites.toSorted((a, b) => a.date.localeCompare(b.date))
  const [premiere] = ordre
  const seule = ordre.length === 1 ? premiere : undefined
  const reste = ordre.length - ECHEANCES_MAX
  return {
    sujet: seule ? `${nommer(seule.dossier)} : une échéance` : `${ordre.length} échéances à suivre`,
    titre: ordre.some(({ depassee }) => depassee) ? 'Un délai est échu' : 'Une échéance approche',
    paragraphes: ['Bonjour,', 'Voici ce qui est attendu de vous ou vous concerne :'],
    faits: ordre.slice(0, ECHEANCES_MAX).map((dite) => [nommer(dite.dossier), dire(dite)] as const),
    action: seule
      ? { libelle: 'Ouvrir le dossier', url: lienDossier(urlPublique, seule.dossier) }
      : { libelle: 'Voir les dossiers par échéance', url: `${urlPublique}${liste}` },
    ...(reste > 0 ? { note: `Et ${reste} autres : la liste les montre toutes.` } : {}),
  }
}

/** Dossiers that somebody now follows: how many, the first of them by name. */
export function lettreConfies(
  { combien, noms }: { readonly combien: number; readonly noms: readonly string[] },
  urlPublique: string,
): Lettre {
  const seul = combien === 1
  const reste = combien - noms.length
  return {
    sujet: seul ? 'Un dossier vous est confié' : `${combien} dossiers vous sont confiés`,
    titre: seul ? 'Un dossier vous est confié' : `${combien} dossiers vous sont confiés`,
    paragraphes: [
      'Bonjour,',
      seul
        ? `Un administrateur de votre entreprise vous confie le suivi d’un dossier : ${noms[0]}.`
        : `Un administrateur de votre entreprise vous confie le suivi de ${combien} dossiers : ${noms.join(', ')}${reste > 0 ? ` et ${reste} autres` : ''}.`,
      'Leurs e-mails et leurs échéances vous sont désormais adressés. Rien de ce qui a été fait n’est perdu.',
    ],
    action: {
      libelle: 'Voir les dossiers que vous suivez',
      url: `${urlPublique}/mes-contrats?auteur=moi`,
    },
  }
}
