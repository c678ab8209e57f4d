/** Every dossier of the enterprise of a key, a page after the other. */
export async function lireLesDossiers(adresse, cle) {
  const dossiers = []
  let curseur = ''
  do {
    const reponse = await fetch(`${adresse}/api/dossiers?limite=100${curseur && `&curseur=${curseur}`}`, {
      headers: { authorization: `Bearer ${cle}` },
    })
    if (!reponse.ok) throw new Error((await reponse.json()).detail)
    const { elements, suivant } = await reponse.json()
    dossiers.push(...elements)
    curseur = suivant && encodeURIComponent(suivant)
  } while (curseur)
  return dossiers
}
