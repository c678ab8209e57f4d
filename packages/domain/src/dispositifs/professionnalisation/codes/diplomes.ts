import { listeCodes } from '../../../codes/liste-codes.ts'

/**
 * Diplomas and titles, obtained or aimed at: not the codes of apprenticeship, of which only 41 to 43 and 49 say the same.
 * @source notice 51650#09 of Cerfa 12434*05
 */
export const DIPLOMES = listeCodes([
  ['10', 'Doctorat'],
  ['11', 'Master 2 professionnel /DESS/ diplôme grande école'],
  ['12', 'Master 2 recherche / DEA'],
  ['19', 'Autre diplôme ou titre de niveau bac +5 ou plus'],
  ['21', 'Master 1 professionnel'],
  ['22', 'Master 1 général'],
  ['23', 'Licence professionnelle'],
  ['24', 'Licence générale'],
  ['29', 'Autre diplôme ou titre de niveau bac +3 ou 4'],
  ['31', 'Brevet de Technicien Supérieur'],
  ['32', 'Diplôme Universitaire de technologie'],
  ['39', 'Autre diplôme ou titre de niveau bac +2'],
  ['41', 'Baccalauréat professionnel'],
  ['42', 'Baccalauréat général'],
  ['43', 'Baccalauréat technologique'],
  ['49', 'Autre diplôme ou titre de niveau bac'],
  ['51', 'CAP'],
  ['52', 'BEP'],
  ['53', 'Mention complémentaire'],
  ['59', 'Autre diplôme ou titre de niveau CAP/BEP'],
  ['60', 'Aucun diplôme ni titre professionnel'],
])

/** Who has neither diploma nor professional title. */
export const SANS_DIPLOME = '60'

/** Diplomas of which only the person can say whether they have a professional purpose. @source art. D6325-15 C. trav. */
export const DIPLOMES_A_PRECISER: readonly string[] = ['43', '49']
