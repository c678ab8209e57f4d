import { formatDate, formatIdentifiant, GROUPES } from '@mon-espace/ui'
import { valeur as t } from './textes.ts'

/** The values of a contract as a case officer reads them on paper. Each is null where nothing was entered. */

export const join = (parts: readonly (string | null | undefined)[], separator = ' ') =>
  parts.filter(Boolean).join(separator) || null

export const nomComplet = ({ prenom, nom }: { prenom: string | null; nom: string | null }) =>
  join([prenom, nom])

export const nomDeNaissance = ({
  prenom,
  nomNaissance,
}: {
  prenom: string | null
  nomNaissance: string | null
}) => join([prenom, nomNaissance])

export const jour = (date: string | null) => (date ? formatDate(date) : null)

export const naissance = ({
  dateNaissance,
  communeNaissance,
}: {
  dateNaissance: string | null
  communeNaissance: string | null
}) =>
  dateNaissance && communeNaissance
    ? t.a(formatDate(dateNaissance), communeNaissance)
    : (jour(dateNaissance) ?? communeNaissance)

export const siret = (code: string | null) => (code ? formatIdentifiant(code, GROUPES.siret) : null)

export const dates = (debut: string | null, fin: string | null) =>
  debut && fin ? t.du(formatDate(debut), formatDate(fin)) : (jour(debut) ?? jour(fin))

export const dureeHebdo = ({
  dureeHebdoHeures,
  dureeHebdoMinutes,
}: {
  dureeHebdoHeures: number | null
  dureeHebdoMinutes: number | null
}) =>
  dureeHebdoHeures === null
    ? null
    : t.dureeHebdo(dureeHebdoHeures, String(dureeHebdoMinutes ?? 0).padStart(2, '0'))
