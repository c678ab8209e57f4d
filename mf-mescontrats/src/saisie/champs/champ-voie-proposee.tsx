import { codePostalValid } from '@mon-espace/domain'
import type { AdressePublique } from '@mon-espace/domain/api'
import { ComboBox } from '@mon-espace/ui'
import { useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { areAdressesProposees, searchAdresses } from '../../socle/api/search-adresses.ts'
import { parentOf } from '../brouillon/arbre.ts'
import type { ChampLie } from './use-champ.ts'

/** The address base has nothing for two letters. */
const LETTRES_MIN = 3

const PANNE = 'Les adresses ne peuvent pas être proposées pour le moment\u00a0: tapez la vôtre.'

const toItem = (adresse: AdressePublique) => ({ id: adresse.libelle, label: adresse.libelle, adresse })

/** A street over the addresses of the State: one that is chosen answers the whole address, any other stays as it is typed. */
function ChampVoieProposee({ lie }: { lie: ChampLie }) {
  const { frame, value, onChange, width } = lie
  const adresse = parentOf(frame.name)
  const { getValues, setValue } = useFormContext()
  const [panne, setPanne] = useState(false)
  const typed = (nom: string) => (getValues(`${adresse}.${nom}`) as string | null | undefined) ?? ''

  async function load(voie: string, signal: AbortSignal) {
    const pays = typed('pays')
    if (pays !== '' && pays !== 'FR') return []
    const codePostal = typed('codePostal')
    const q = `${typed('numero')} ${voie}`.trim()
    const dit = await searchAdresses(q, codePostalValid(codePostal) ? codePostal : null, signal).catch(
      // She typed on, or the service is away: what is typed is enough.
      () => null,
    )
    setPanne(!signal.aborted && dit?.etat !== 'trouve' && dit?.etat !== 'inconnu')
    return dit?.elements.map(toItem) ?? []
  }

  function take({ numero, voie, codePostal, commune, codeInsee }: AdressePublique) {
    for (const [nom, valeur] of Object.entries({ voie, codePostal, commune, codeInsee }))
      setValue(`${adresse}.${nom}`, valeur)
    // A street alone leaves the number that was typed.
    if (numero !== null) setValue(`${adresse}.numero`, numero)
  }

  return (
    <>
      <ComboBox
        {...frame}
        width={width}
        value={value as string | null}
        onChange={onChange}
        freeText
        onlyReached
        minChars={LETTRES_MIN}
        load={load}
        onSelect={(item) => take(item.adresse)}
      />
      <p className="mc-precision" role="status">
        {panne && PANNE}
      </p>
    </>
  )
}

/** The control of a street where addresses are proposed; null where they are not. */
export const voieProposee = async () => ((await areAdressesProposees()) ? ChampVoieProposee : null)
