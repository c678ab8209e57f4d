import { useState } from 'react'

/**
 * A choice between two, kept on this device under this name; it says nothing of anybody.
 * @param defaut what it is until somebody chooses
 */
export function useReglage(nom: string, defaut: boolean): [choix: boolean, choose: (choix: boolean) => void] {
  const cle = `mes-contrats.${nom}`
  const [choix, setChoix] = useState(() => read(cle) ?? defaut)
  return [
    choix,
    (choisi) => {
      setChoix(choisi)
      try {
        localStorage.setItem(cle, choisi ? 'oui' : 'non')
      } catch {
        // Storage refused by the browser: the choice holds until the page is left.
      }
    },
  ]
}

function read(cle: string): boolean | undefined {
  try {
    const garde = localStorage.getItem(cle)
    return garde === null ? undefined : garde === 'oui'
  } catch {
    return undefined
  }
}
