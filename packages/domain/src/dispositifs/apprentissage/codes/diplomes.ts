import { listeCodes } from '../../../codes/liste-codes.ts'

/** Diplomas and titles, highest first. @source notice 51649#09 of Cerfa 10103*14 */
export const DIPLOMES = listeCodes([
  ['80', 'Doctorat'],
  ['73', 'Master'],
  ['75', 'Diplôme d’ingénieur'],
  ['76', 'Diplôme d’école de commerce'],
  ['79', 'Autre diplôme ou titre de niveau bac+5 ou plus'],
  ['62', 'Licence professionnelle'],
  ['63', 'Licence générale'],
  ['64', 'Bachelor universitaire de technologie BUT'],
  ['69', 'Autre diplôme ou titre de niveau bac +3 ou 4'],
  ['54', 'Brevet de Technicien Supérieur'],
  ['55', 'Diplôme Universitaire de technologie'],
  ['58', 'Autre diplôme ou titre de niveau bac+2'],
  ['41', 'Baccalauréat professionnel'],
  ['42', 'Baccalauréat général'],
  ['43', 'Baccalauréat technologique'],
  ['44', 'Diplôme de spécialisation professionnelle'],
  ['49', 'Autre diplôme ou titre de niveau bac'],
  ['33', 'CAP'],
  ['34', 'BEP'],
  ['35', 'Certificat de spécialisation (ex-Mention complémentaire)'],
  ['38', 'Autre diplôme ou titre de niveau CAP/BEP'],
  ['25', 'Diplôme national du Brevet'],
  ['26', 'Certificat de formation générale'],
  ['13', 'Aucun diplôme ni titre professionnel'],
])

/** Level of the highest diploma of a maître. @source notice 51649#09 of Cerfa 10103*14 */
export const NIVEAUX_DIPLOME_MAITRE = listeCodes([
  ['0', 'aucun'],
  ['3', 'CAP, BEP'],
  ['4', 'Baccalauréat'],
  ['5', 'DEUG, BTS, DUT, DEUST'],
  ['6', 'Licence, licence professionnelle, BUT, Maîtrise'],
  [
    '7',
    'Master, diplôme d’études approfondies, diplôme d’études supérieures spécialisées, diplôme d’ingénieur',
  ],
  ['8', 'Doctorat, habilitation à diriger des recherches'],
])
