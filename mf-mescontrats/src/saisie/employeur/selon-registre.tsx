import { siretValid } from '@mon-espace/domain'
import type { EtablissementPublic } from '@mon-espace/domain/api'
import { Button, Notice } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { etablissementQuery } from '../../socle/api/read-etablissement.ts'
import { isEmpty, valueAt } from '../brouillon/arbre.ts'
import { useProposal } from '../champs/propositions.ts'
import { useContrat, useSaisie } from '../contexte.ts'
import { type EmployeurCompare, ecartsOf, propositionsOf } from './ecarts.ts'
import { registre as t } from './textes-registre.ts'

/** Where the register says otherwise than the contract: told, and taken over on demand. */
function Ecarts({ employeur, dit }: { employeur: EmployeurCompare; dit: EtablissementPublic }) {
  const { setValue } = useFormContext()
  const ecarts = ecartsOf(employeur, dit)
  if (ecarts.length === 0) return null
  return (
    <Notice
      live
      title={t.autrement}
      actions={ecarts.flatMap(({ chemin, choix }) =>
        choix.map((valeur) => (
          <Button key={chemin + valeur} small onClick={() => setValue(chemin, valeur)}>
            {t.reprendre(valeur)}
          </Button>
        )),
      )}
    >
      {ecarts.map(({ chemin, mots }) => (
        <p key={chemin}>{mots}</p>
      ))}
    </Notice>
  )
}

/**
 * What the State’s register says of the establishment that employs: proposed where the contract has no answer, told where
 * it has another; a closed one is told. It keeps nobody from going on.
 */
export function SelonRegistre({ siret }: { siret: string }) {
  const { data } = useQuery({ ...etablissementQuery(siret), enabled: siretValid(siret) })
  const { brouillon } = useSaisie()
  const propose = useProposal()
  const employeur = useContrat((contrat) => valueAt(contrat, 'employeur')) as EmployeurCompare
  const dit = data?.etablissement ?? null
  // What was answered when the screen opened and is empty now was emptied by the person, who is about to answer otherwise.
  const [alors] = useState(employeur)
  // biome-ignore lint/correctness/useExhaustiveDependencies: proposed once, as the register answers.
  useEffect(() => {
    if (!dit) return
    const propositions = Object.entries(propositionsOf(employeur, dit))
    const jamaisDits = propositions.filter(([chemin]) => isEmpty(valueAt({ employeur: alors }, chemin)))
    brouillon.deduce(() => propose(Object.fromEntries(jamaisDits)))
  }, [dit])
  if (data?.etat === 'indisponible' && [employeur.codeApe, employeur.codeIdcc].some(isEmpty))
    return (
      <p className="mc-precision" role="status">
        {t.indisponible}
      </p>
    )
  if (!dit) return null
  return (
    <>
      {dit.ouvert ? null : (
        <Notice tone="warning" live title={t.ferme}>
          {t.fermeDetail}
        </Notice>
      )}
      <Ecarts employeur={employeur} dit={dit} />
    </>
  )
}
