import { SEXES } from '../codes/sexes.ts'
import { code, date, departement, nir, texte } from './definition.ts'

/**
 * What every form asks of the person first, down to their birth.
 * @param de whose it is: « de l’apprenti »
 * @param cerfa the same, as the form writes it
 */
export const etatCivil = ({ de, cerfa }: { readonly de: string; readonly cerfa: string }) => ({
  nomNaissance: texte('Nom de naissance', {
    requis: `Indiquez le nom de naissance ${de}.`,
    autresTitres: ['nom', 'nom de naissance'],
    indispensable: true,
  }),
  nomUsage: texte('Nom d’usage'),
  prenom: texte('Premier prénom', {
    cerfa: `Le premier prénom ${cerfa} selon l’état civil`,
    requis: `Indiquez le premier prénom ${de}.`,
    autresTitres: ['prenom'],
    indispensable: true,
  }),
  /** 13 characters without the key; masked everywhere but in the call that reveals it. */
  nir: nir('Numéro de sécurité sociale (NIR)', {
    cerfa: `NIR ${cerfa}`,
    colonne: 'NIR',
    autresTitres: ['nir', 'numero de securite sociale'],
    attendu: true,
  }),
  sexe: code('Sexe', SEXES, { requis: `Choisissez le sexe ${de}, tel qu’à l’état civil.` }),
  dateNaissance: date('Date de naissance', {
    requis: `Indiquez la date de naissance ${de} (JJ/MM/AAAA).`,
    de: `de naissance ${de}`,
    autresTitres: ['date de naissance'],
  }),
  departementNaissance: departement('Département de naissance', {
    requis: 'Indiquez le département de naissance (099 pour l’étranger).',
  }),
  communeNaissance: texte('Commune de naissance', { requis: 'Indiquez la commune de naissance.' }),
})
