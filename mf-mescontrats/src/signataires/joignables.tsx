import { libellePiece } from '@mon-espace/domain'
import type { Dossier, Joignable, TypePiece } from '@mon-espace/domain/api'
import { Checkbox, FormSection } from '@mon-espace/ui'
import { chemins } from '../routes/chemins.ts'
import { BoutonLien } from '../socle/navigation/bouton-lien.tsx'
import { rolesDe } from './roles.ts'
import { formulaire as t } from './textes.ts'

/** The name of the box of a document. */
export const champJoint = (type: TypePiece | undefined): string => `joindre.${type}`

interface JoignablesProps {
  dossier: Dossier
  joignables: readonly Joignable[]
  /** Those that are ticked. */
  joindre: readonly TypePiece[]
  fautes: Readonly<Record<string, string>>
  onChange: (joindre: readonly TypePiece[]) => void
}

/** Documents that others sign too: a box for each that can be signed with the contract, and why the others cannot. */
export function Joignables({ dossier, joignables, joindre, fautes, onChange }: JoignablesProps) {
  if (joignables.length === 0) return null
  return (
    <FormSection title={t.joints} intro={t.jointsIntro}>
      {joignables.map(({ type, nom, roles, fichier, empechement }) =>
        empechement ? (
          <div key={type} className="mc-signataires__empechement">
            <p>
              <strong>{libellePiece(type, dossier.type)}</strong>
            </p>
            <p>{empechement.message}</p>
            {A_DEPOSER.has(empechement.code) ? (
              <BoutonLien to={chemins.saisie(dossier.id, 'pieces')}>{t.deposer}</BoutonLien>
            ) : null}
          </div>
        ) : (
          <Checkbox
            key={type}
            name={champJoint(type)}
            label={t.joindre(nom)}
            help={t.jointAide(fichier ?? '', rolesDe(roles))}
            error={fautes[champJoint(type)]}
            checked={joindre.includes(type)}
            onChange={({ currentTarget: { checked } }) =>
              onChange(checked ? [...joindre, type] : joindre.filter((one) => one !== type))
            }
          />
        ),
      )}
    </FormSection>
  )
}

/** What another deposit mends. */
const A_DEPOSER: ReadonlySet<string> = new Set<NonNullable<Joignable['empechement']>['code']>([
  'absente',
  'format',
  'protegee',
  'certifiee',
  'abimee',
])
