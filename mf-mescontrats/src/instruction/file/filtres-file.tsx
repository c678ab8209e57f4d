import '../../socle/navigation/onglets.css'
import type { ComptesFile } from '@mon-espace/domain/api'
import { Link, useNavigate } from '@mon-espace/module-kit'
import { Select, TextField } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import { guichetsQuery } from '../../socle/api/list-guichets.ts'
import { Compte } from '../../socle/lignes/compte.tsx'
import { adresseFile, type FileInstruction, type VueInstruction } from '../adresse.ts'
import { affectations, file as t, vues } from '../textes.ts'

/** Which dossiers the queue shows: their state, whose they are, their desk, and words. */
export function FiltresFile({
  file,
  comptes,
  saisie,
  onSaisie,
}: {
  file: FileInstruction
  /** Undefined while they are not known. */
  comptes: ComptesFile | undefined
  saisie: string
  onSaisie: (saisie: string) => void
}) {
  const navigate = useNavigate()
  const { data } = useQuery(guichetsQuery)
  const { guichet: _, ...sansGuichet } = file
  return (
    <>
      <nav className="mc-onglets mc-vues" aria-label={t.vues}>
        {(Object.keys(vues) as VueInstruction[]).map((vue) => (
          <Link
            key={vue}
            to={adresseFile({ ...file, vue })}
            aria-current={vue === file.vue ? 'page' : undefined}
          >
            {vues[vue]}
            <Compte nombre={vue === 'tous' ? undefined : comptes?.etats[vue]} />
          </Link>
        ))}
      </nav>
      <search className="mc-recherche">
        <TextField
          name="recherche"
          type="search"
          label={t.chercher}
          help={t.chercherAide}
          autoComplete="off"
          value={saisie}
          onChange={(event) => onSaisie(event.currentTarget.value)}
        />
        <Select
          name="affectation"
          label={t.affectation}
          options={[
            { value: 'moi', label: affectations.moi },
            { value: 'aucune', label: affectations.aucune },
          ]}
          emptyLabel={affectations.tous}
          value={file.affectation ?? ''}
          onChange={(event) => {
            const { affectation: __, ...reste } = file
            const { value } = event.currentTarget
            const choisie = value === 'moi' || value === 'aucune' ? ({ affectation: value } as const) : {}
            navigate(adresseFile({ ...reste, ...choisie }), { replace: true })
          }}
        />
        <Select
          name="guichet"
          label={t.guichet}
          options={(data?.elements ?? []).map(({ id, nom, regions }) => ({
            value: id,
            label: regions.length > 0 ? `${nom} (${regions.join(', ')})` : nom,
          }))}
          emptyLabel={t.tousGuichets}
          value={file.guichet ?? ''}
          onChange={(event) => {
            const guichet = event.currentTarget.value
            navigate(adresseFile(guichet ? { ...sansGuichet, guichet } : sansGuichet), { replace: true })
          }}
        />
      </search>
    </>
  )
}
