/** The state of every apprenticeship, `{ numeroInterne, numeroExterne, numeroDeca, etat }`, in the words of the OPCO–CFA exchange. */
export async function lireLesEchanges(adresse, cle) {
  const etats = []
  for (let page = 1; ; page += 1) {
    const reponse = await fetch(`${adresse}/api/echange/dossiers?numeroPage=${page}`, {
      headers: { 'x-api-key': cle },
    })
    if (!reponse.ok) throw new Error((await reponse.json()).detail)
    const { total, EtatDossierResult } = await reponse.json()
    etats.push(...EtatDossierResult)
    if (EtatDossierResult.length === 0 || etats.length >= total) return etats
  }
}
