import {
  type Dispositif,
  enumerate,
  formatDateLong,
  LIBELLES_SIGNATAIRES,
  type RoleSignataire,
} from '@mon-espace/domain'
import type { Lettre } from '../courriels/gabarit.ts'
import { lienDossier } from '../dossiers/lettres.ts'
import { dayOf } from '../store/clock.ts'
import type { TableDossier } from '../store/schema.ts'
import { documentsSignes, FINS_JOINT } from './textes.ts'

type Numerote = Pick<TableDossier, 'id' | 'numero' | 'denomination'>
type Nommes = Pick<Dispositif, 'mots'>

const QUI_DEMANDE =
  'Vous ne connaissez pas cette entreprise ? Ne faites rien : sans votre accord, rien n’est signé en votre nom.'

interface Invitation {
  readonly lien: string
  readonly expireLe: string
  /** What they sign with the contract, « la convention de formation ». */
  readonly joints: readonly string[]
}

/** Asked to sign, for the first time or again. The contract is named by its number, never by the person. */
function lettreASigner(
  { mots }: Nommes,
  { denomination, numero }: Numerote,
  { lien, expireLe, joints, rappel }: Invitation & { rappel: boolean },
): Lettre {
  const limite = formatDateLong(dayOf(new Date(expireLe)), { weekday: true })
  return {
    sujet: rappel ? 'Rappel : un contrat attend votre signature' : 'Un contrat à signer en ligne',
    titre: rappel ? 'Votre signature est attendue' : 'Un contrat à signer',
    paragraphes: [
      'Bonjour,',
      `${denomination} vous demande de signer ${enumerate([mots.un, ...joints])}, dossier ${numero}.`,
      `${joints.length > 0 ? 'Lisez-les, puis signez-les' : 'Lisez-le, puis signez-le'} depuis votre téléphone ou votre ordinateur, sans créer de compte, au plus tard le ${limite}. Un code vous sera envoyé à cette adresse au moment de signer.`,
    ],
    action: { libelle: joints.length > 0 ? 'Lire et signer' : 'Lire et signer le contrat', url: lien },
    note: `Ce lien est personnel : ne le transmettez pas. ${QUI_DEMANDE}`,
  }
}

export const lettreInvitation = (dispositif: Nommes, row: Numerote, invitation: Invitation): Lettre =>
  lettreASigner(dispositif, row, { ...invitation, rappel: false })

export const lettreRelance = (dispositif: Nommes, row: Numerote, invitation: Invitation): Lettre =>
  lettreASigner(dispositif, row, { ...invitation, rappel: true })

/** The code, alone with what it is for: its subject is read on locked screens. */
export const lettreCode = (
  code: string,
  joints: readonly string[],
  denomination: string,
  organisme: string,
): Lettre => ({
  sujet: 'Votre code de signature',
  titre: 'Votre code de signature',
  paragraphes: [
    'Bonjour,',
    `Saisissez ce code pour signer ${documentsSignes(joints)}, comme ${denomination} vous le demande. Il est valable dix minutes et ne sert qu’une fois.`,
  ],
  faits: [['Code', code]],
  note: `Ne le donnez à personne : ni ${denomination} ni ${organisme} ne vous le demanderont. Si vous n’avez pas demandé de code, ne faites rien.`,
})

/** Signed by all: to the employer. */
export const lettreSigne = (row: Numerote, joints: readonly string[], urlPublique: string): Lettre => ({
  sujet: `Dossier ${row.numero} : le contrat est signé par tous`,
  titre: 'Le contrat est signé par tous',
  paragraphes: [
    'Bonjour,',
    joints.length > 0
      ? `Tous les signataires ont signé ${documentsSignes(joints)} du dossier ${row.numero}. Ces documents signés sont déposés dans le dossier ; vous n’avez rien à envoyer.`
      : `Tous les signataires ont signé le contrat du dossier ${row.numero}. Le contrat signé est déposé dans le dossier ; vous n’avez rien à envoyer.`,
  ],
  action: { libelle: 'Ouvrir le dossier', url: lienDossier(urlPublique, row) },
})

/** The same, to each of those who signed. */
export const lettreCopie = (
  { denomination, numero }: Numerote,
  joints: readonly string[],
  lien: string,
): Lettre => ({
  sujet: 'Le contrat que vous avez signé',
  titre: 'Le contrat est signé par tous',
  paragraphes: [
    'Bonjour,',
    `Le contrat que ${denomination} vous a demandé de signer, dossier ${numero}, est signé par tous. Enregistrez-en une copie : ce lien est valable trente jours.`,
    ...(joints.length > 0
      ? [`Vous y trouverez aussi ${enumerate(joints)}, que vous avez signée avec lui.`]
      : []),
  ],
  action: { libelle: 'Ouvrir le contrat signé', url: lien },
})

/** A document is no longer to sign with the contract, which still is: to those who were asked to sign it. */
export const lettreJointTombe = (
  { denomination, numero }: Numerote,
  nom: string,
  signe: boolean,
  fin: keyof typeof FINS_JOINT,
): Lettre => ({
  sujet: 'Un document n’est plus à signer avec le contrat',
  titre: 'Un document n’est plus à signer',
  paragraphes: [
    'Bonjour,',
    `Avec le contrat du dossier ${numero}, ${denomination} vous a demandé de signer un autre document. Depuis, ${nom} ${FINS_JOINT[fin]} : ce document n’est plus à signer en ligne avec le contrat.`,
    signe
      ? `Votre signature de ce document ne vaut plus. Celle du contrat vaut toujours.`
      : 'Le contrat reste à signer, par le lien que vous avez reçu.',
  ],
})

/** Refused by one of them: to the employer, with the reason as it was given. */
export const lettreRefus = (
  row: Numerote,
  role: RoleSignataire,
  motif: string,
  urlPublique: string,
): Lettre => ({
  sujet: `Dossier ${row.numero} : un signataire a refusé de signer`,
  titre: 'Un signataire a refusé de signer',
  paragraphes: [
    'Bonjour,',
    `Le signataire « ${LIBELLES_SIGNATAIRES[role]} » du dossier ${row.numero} a refusé de signer. Motif donné : ${motif}`,
    'Corrigez le contrat s’il le faut, puis relancez la signature depuis le dossier.',
  ],
  action: { libelle: 'Ouvrir le dossier', url: lienDossier(urlPublique, row) },
})

/** Nobody has anything to sign any more: to those who were asked. */
export const lettreFin = ({ denomination, numero }: Numerote, signe: boolean, fin: string): Lettre => ({
  sujet: 'Un contrat n’est plus à signer',
  titre: 'Ce contrat n’est plus à signer',
  paragraphes: [
    'Bonjour,',
    `Le contrat que ${denomination} vous a demandé de signer, dossier ${numero}, ${fin}`,
    signe
      ? 'Votre signature ne vaut plus. S’il reste à signer, vous recevrez un nouveau lien.'
      : 'Vous n’avez rien à faire. S’il reste à signer, vous recevrez un nouveau lien.',
  ],
})

/** Some did not sign in time: to the employer. */
export const lettreExpiree = (row: Numerote, urlPublique: string): Lettre => ({
  sujet: `Dossier ${row.numero} : le délai pour signer est passé`,
  titre: 'Le délai pour signer est passé',
  paragraphes: [
    'Bonjour,',
    `Les signataires du dossier ${row.numero} n’ont pas tous signé à temps : les signatures déjà données ne valent plus. Relancez la signature depuis le dossier, ou déposez le contrat signé.`,
  ],
  action: { libelle: 'Ouvrir le dossier', url: lienDossier(urlPublique, row) },
})
