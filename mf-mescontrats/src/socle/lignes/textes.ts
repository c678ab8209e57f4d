import type { EtatDossier } from '@mon-espace/domain/api'

export const liste = {
  plus: 'Afficher plus',
  sansNom: 'Personne à renseigner',
  numero: (numero: string) => `Dossier ${numero}`,
  avenant: (rang: number, initial: string) => `Avenant n°\u00a0${rang} au contrat ${initial}`,
  depot: (par: string) => `À compléter, déposé par ${par}`,
  dates: (debut: string, fin: string) => `du ${debut} au ${fin}`,
  debut: (debut: string) => `à partir du ${debut}`,
  debutCourt: (debut: string) => `début ${debut}`,
  modifie: (jour: string) => `modifié le ${jour}`,
  recu: (jour: string) => `complet le ${jour}`,
  compte: (n: number, reste: boolean) =>
    n === 0
      ? 'Aucun dossier.'
      : `${n}\u00a0dossier${n > 1 ? 's' : ''} affiché${n > 1 ? 's' : ''}${reste ? ', il en reste' : ''}.`,
}

/** A name after another: « convention de formation », but « Cerfa signé » and « RQTH ». */
const suivant = (nom: string) =>
  /^(Cerfa|\p{Lu}\p{Lu})/u.test(nom) ? nom : nom.charAt(0).toLowerCase() + nom.slice(1)

/** What an enterprise has to do next. */
export const suite = {
  aTransmettre: 'À valider, signer et transmettre',
  ensemble: ([premier = '', ...autres]: readonly string[]) => [premier, ...autres.map(suivant)].join(' et '),
  etAutres: (premier: string, n: number) => `${premier} et ${n} autres pièces`,
  aDeposer: (noms: string) => `${noms} à déposer`,
  aRemplacer: (noms: string) => `${noms} à remplacer`,
}

/** What is due, as a case officer has to read it. */
export const echeancesOperateur: Readonly<Record<string, string>> = {
  reponse: 'Réponse à donner',
  silence: 'Réponse',
  transmission: 'Pièces attendues de l’entreprise',
}

/** What is next where no date says it. */
export const suites: Readonly<Partial<Record<EtatDossier, string>>> = {
  en_attente_pieces: 'Pièces à déposer',
  en_attente_pieces_complementaires: 'Pièces à remplacer',
  prise_en_charge_acceptee: 'Accord de prise en charge disponible',
}

export const erreur = {
  titre: 'La liste n’a pas pu être affichée',
}
