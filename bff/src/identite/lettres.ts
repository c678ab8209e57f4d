import type { Lettre } from '../courriels/gabarit.ts'

/** The mails of an identity: whoever is bound to an account without its owner is found out. */
export const lettres = {
  /** @param anew another identity of the same provider was bound before */
  liee: (url: string, fournisseur: string, anew: boolean): Lettre => ({
    sujet: 'Une nouvelle façon de vous connecter à Mon espace',
    titre: `Connexion avec ${fournisseur}`,
    paragraphes: [
      'Bonjour,',
      anew
        ? `Votre compte Mon espace vient d’être ouvert avec un nouveau compte ${fournisseur}, qui porte votre adresse e-mail. Le précédent ne l’ouvre plus.`
        : `Votre compte Mon espace vient d’être ouvert avec ${fournisseur}, qui atteste votre adresse e-mail. Vous pourrez vous connecter ainsi désormais.`,
    ],
    action: { libelle: 'Ouvrir mon compte', url },
    note: 'Si ce n’était pas vous, prévenez tout de suite l’administrateur de votre entreprise et votre opérateur de compétences.',
  }),
}
