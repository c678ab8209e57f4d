/** Words of screen 2, second half. */
export const titres = {
  maitre1: {
    titre: 'Maître d’apprentissage',
    intro: 'La personne de votre entreprise qui formera l’apprenti(e) au quotidien.',
  },
  maitre2: { titre: 'Second maître d’apprentissage' },
  attestation: { titre: 'Attestation' },
} as const

/** Same for the first and for the second. */
const aidesMaitre = (base: string) => ({
  [`${base}.dateNaissance`]: 'JJ/MM/AAAA. Un maître d’apprentissage est majeur.',
  [`${base}.diplome`]:
    'À laisser vide si son expérience, de deux ans au moins dans le métier, tient lieu de diplôme.',
})

export const aides = { ...aidesMaitre('maitres.maitre1'), ...aidesMaitre('maitres.maitre2') } as const

export const bloc = {
  ajouterSecond: 'Ajouter un second maître d’apprentissage',
  retirerSecond: 'Retirer le second maître d’apprentissage',
  agence: 'La personne de votre agence qui suivra l’apprenti(e). Un second maître le formera chez le client.',
  utilisatrice:
    'La personne de l’entreprise utilisatrice qui formera l’apprenti(e) au quotidien. Si vous ne la connaissez pas encore, vous pouvez continuer et la renseigner plus tard.',
} as const

/** What to do while nobody is named; of a second maître nothing is asked until something is known. */
export const designations = {
  'maitres.maitre1':
    'Sélectionnez le maître d’apprentissage parmi vos salariés, ou créez-le s’il n’y figure pas encore.',
} as const
