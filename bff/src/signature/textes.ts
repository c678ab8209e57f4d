import type { EtatSignature } from '@mon-espace/domain/api'

/** What is said to who opens the link of a circuit that has ended. */
export const CLOSES: Readonly<Record<Exclude<EtatSignature, 'en_cours'>, string>> = {
  terminee: 'Ce contrat a été signé par tous. Demandez une copie à l’employeur.',
  refusee: 'Un signataire a refusé ce contrat\u00a0: il n’est plus à signer. Adressez-vous à l’employeur.',
  annulee:
    'Ce contrat a été corrigé, ou sa signature annulée\u00a0: ce lien ne sert plus. S’il reste à signer, vous recevrez un nouveau lien par e-mail.',
  expiree: 'Le délai pour signer ce contrat est passé. Demandez à l’employeur de relancer la signature.',
}

/** Why a signature cannot be asked for. */
export const IMPOSSIBLE = {
  brouillon: 'Validez d’abord le dossier\u00a0: c’est le contrat validé qui est signé.',
  clos: 'Ce dossier n’attend plus de signature.',
  conforme: 'Le contrat signé est déjà dans le dossier, et il a été trouvé conforme.',
  deposee:
    'Le contrat signé par tous est déjà dans le dossier. Pour le faire signer à nouveau, retirez-le d’abord, ou corrigez le contrat.',
  interrompue:
    'La signature en ligne est interrompue pour le moment\u00a0: rien n’est signé. Prévenez l’employeur\u00a0: il peut attendre, ou faire signer le contrat sur papier.',
  finie: 'Cette signature n’est plus en cours.',
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
