import { type EmpechementJoint, enumerate } from '@mon-espace/domain'
import type { EtatSignature } from '@mon-espace/domain/api'

/** What is said to who opens the link of a circuit that has ended. */
export const CLOSES: Readonly<Record<Exclude<EtatSignature, 'en_cours'>, string>> = {
  terminee: 'Ce contrat a été signé par tous. Demandez une copie à l’employeur.',
  refusee: 'Un signataire a refusé ce contrat\u00a0: il n’est plus à signer. Adressez-vous à l’employeur.',
  annulee:
    'Ce contrat a été corrigé, ou sa signature annulée\u00a0: ce lien ne sert plus. S’il reste à signer, vous recevrez un nouveau lien par e-mail.',
  expiree: 'Le délai pour signer ce contrat est passé. Demandez à l’employeur de relancer la signature.',
}

/** What is said to who reads a document that left the circuit. */
export const CLOSE_JOINT = (nom: string) =>
  `Ce document a changé dans le dossier\u00a0: ${nom} n’est plus à signer ici. Adressez-vous à l’employeur.`

/** Why a document cannot be signed with the contract, and what to do. */
export const EMPECHEMENTS: Readonly<Record<EmpechementJoint, string>> = {
  absente: 'Ce document n’est pas dans le dossier\u00a0: déposez-le d’abord, en PDF.',
  conforme: 'Ce document a été trouvé conforme\u00a0: il n’est plus à signer.',
  format: 'Ce document n’est pas un PDF\u00a0: déposez-le en PDF pour le faire signer en ligne.',
  protegee:
    'Ce PDF est protégé contre les modifications\u00a0: déposez-le sans protection pour le faire signer en ligne.',
  certifiee:
    'Ce PDF a été certifié par celui qui l’a établi\u00a0: il n’accepte aucune autre signature. Demandez-lui un PDF sans certification.',
  abimee: 'Ce PDF ne peut pas être signé en ligne\u00a0: enregistrez-le de nouveau en PDF, puis déposez-le.',
  signee: 'Ce document a déjà été signé en ligne.',
}

/** Asked to sign with the contract what is never signed with it. */
export const JOINT_INCONNU = 'Retirez ce document\u00a0: il ne se signe pas avec ce contrat.'

/** Why a signature cannot be asked for. */
export const IMPOSSIBLE = {
  brouillon: 'Validez d’abord le dossier\u00a0: c’est le contrat validé qui est signé.',
  clos: 'Ce dossier n’attend plus de signature.',
  conforme: 'Le contrat signé est déjà dans le dossier, et il a été trouvé conforme.',
  deposee: 'Le contrat signé est déjà dans le dossier. Pour le faire signer autrement, corrigez le contrat.',
  retirable:
    'Le contrat signé est déjà dans le dossier. Pour le faire signer autrement, retirez-le d’abord, ou corrigez le contrat.',
  interrompue:
    'La signature en ligne est interrompue pour le moment\u00a0: rien n’est signé. Prévenez l’employeur\u00a0: il peut attendre, ou faire signer le contrat sur papier.',
  finie: 'Cette signature n’est plus en cours.',
  autres:
    'Les documents à signer ne sont plus ceux que vous avez lus. Relisez ceux qui restent, puis signez.',
  signe: 'Vous avez déjà signé ce contrat. Pour revenir sur votre signature, adressez-vous à l’employeur.',
}

/** What is said of a code that was not recognised. */
export const CODES = {
  perime: 'Ce code n’est plus valable. Demandez-en un nouveau, puis saisissez-le dans les dix minutes.',
  faux: (restants: number) =>
    `Ce code n’est pas celui que nous vous avons envoyé. Vérifiez-le\u00a0: il vous reste ${restants === 1 ? 'un essai' : `${restants} essais`}.`,
}

/** What the circuit keeps of why it ended, where nobody gave a reason. */
export const MOTIFS = {
  corriger: 'Le contrat est corrigé.',
  annuler: 'Le dossier est annulé.',
  decider: 'La prise en charge est décidée.',
  conforme: 'Un contrat signé a été déposé et trouvé conforme.',
  recommencer: 'Une nouvelle signature est demandée.',
}

/** Why a contract is no longer to sign, as those who were asked are told. */
export const FINS = {
  fermee: 'a été corrigé, refusé par un signataire, ou sa signature a été annulée.',
  expiree: 'n’a pas été signé de tous à temps.',
}

/** Why a document is no longer to sign with the contract, as those who were asked are told. */
export const FINS_JOINT = {
  remplacee: 'a été remplacée dans le dossier',
  retiree: 'a été retirée du dossier',
  conforme: 'a été trouvée conforme par l’opérateur de compétences',
}

/** « le contrat et la convention de formation » */
export const documentsSignes = (joints: readonly string[]) => enumerate(['le contrat', ...joints])
