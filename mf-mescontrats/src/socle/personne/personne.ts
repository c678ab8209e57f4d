/** How sentences name whom a contract is made with. */
interface Personne {
  /** « L’apprenti(e) » */
  readonly la: string
  /** « de l’apprenti(e) » */
  readonly de: string
  /** The same as a label: « Apprenti(e) ». */
  readonly libelle: string
}

const PERSONNES: Readonly<Record<string, Personne>> = {
  apprentissage: { la: 'L’apprenti(e)', de: 'de l’apprenti(e)', libelle: 'Apprenti(e)' },
  professionnalisation: {
    la: 'Le salarié ou la salariée',
    de: 'du salarié ou de la salariée',
    libelle: 'Salarié(e)',
  },
}

const INCONNUE: Personne = { la: 'La personne', de: 'de la personne', libelle: 'Personne' }

/** Whom a contract of this kind is made with. */
export const personneOf = (type: string): Personne => PERSONNES[type] ?? INCONNUE
