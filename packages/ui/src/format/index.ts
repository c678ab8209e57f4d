export {
  dayNumber,
  formatDate,
  formatDateLong,
  formatEuros,
  formatIdentifiant,
  formatNombre,
  formatTelephone,
  GROUPES,
} from '@mon-espace/domain'
export { formatRelativeDeadline } from './echeance.ts'
export { de } from './elision.ts'
export { formatTime } from './heure.ts'
export { formatOctets } from './octets.ts'
